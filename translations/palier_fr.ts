<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>palier::AdminPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Creditor and portal</source>
        <translation>Créancier et portail</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Paramètres de l’administration</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>You can look at the settings, not change them</source>
        <translation>Vous pouvez consulter les paramètres, pas les modifier</translation>
    </message>
</context>
<context>
    <name>palier::AgeLine</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Récupération du dossier comptable&#xa0;: %1 lignes jusqu’ici</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Récupération du dossier comptable…</translation>
    </message>
    <message>
        <source>No copy of the books yet</source>
        <translation>Pas encore de copie du dossier comptable</translation>
    </message>
    <message>
        <source>A long change is under way at the books; what others did since %1 is still to come</source>
        <translation>Une longue modification est en cours dans le dossier comptable&#x202f;; ce que les autres ont fait depuis %1 doit encore arriver</translation>
    </message>
    <message>
        <source>More than a day old: as of %1</source>
        <translation>Plus d’un jour&#xa0;: état au %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – hors ligne</translation>
    </message>
    <message>
        <source>%1 – no contact</source>
        <translation>%1 – sans contact</translation>
    </message>
    <message>
        <source>%1 – offline since %2</source>
        <translation>%1 – hors ligne depuis %2</translation>
    </message>
    <message>
        <source>%1 – no contact since %2</source>
        <translation>%1 – sans contact depuis %2</translation>
    </message>
</context>
<context>
    <name>palier::BillingSection</name>
    <message>
        <source>Payment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>Allow proposal</source>
        <translation>Autoriser la proposition</translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. Off, nobody can.</source>
        <translation>Les clients voient «&#xa0;Demander un plan de paiement&#xa0;» dans le portail de facturation et peuvent envoyer une proposition. Si l’option est désactivée, personne ne le peut.</translation>
    </message>
    <message>
        <source>Limits of a proposal</source>
        <translation>Limites d’une proposition</translation>
    </message>
    <message>
        <source>A proposal outside a limit can&apos;t be sent, and the customer is told why. An empty limit doesn&apos;t bind.</source>
        <translation>Une proposition hors limite ne peut pas être envoyée, et le client en connaît la raison. Une limite vide ne s’applique pas.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>% of the total</source>
        <translation>% du total</translation>
    </message>
    <message>
        <source>A plan is made for at least this amount.</source>
        <translation>Un plan porte au moins sur ce montant.</translation>
    </message>
    <message>
        <source>A plan is made for at most this amount.</source>
        <translation>Un plan porte au plus sur ce montant.</translation>
    </message>
    <message>
        <source>No instalment is lower.</source>
        <translation>Aucune échéance n’est inférieure.</translation>
    </message>
    <message>
        <source>Not more instalments than this.</source>
        <translation>Pas plus d’échéances que ce nombre.</translation>
    </message>
    <message>
        <source>From the proposal to the last instalment.</source>
        <translation>De la proposition à la dernière échéance.</translation>
    </message>
    <message>
        <source>From the proposal to the first instalment.</source>
        <translation>De la proposition à la première échéance.</translation>
    </message>
    <message>
        <source>0: only invoices that are due already.</source>
        <translation>0&#xa0;: uniquement les factures déjà échues.</translation>
    </message>
    <message>
        <source>The first instalment is not lower.</source>
        <translation>La première échéance n’est pas inférieure.</translation>
    </message>
    <message>
        <source>Not more proposals that wait at once.</source>
        <translation>Pas plus de propositions en attente à la fois.</translation>
    </message>
    <message>
        <source>After a plan was refused, withdrawn, lapsed or broken.</source>
        <translation>Après un plan refusé, retiré, expiré ou non respecté.</translation>
    </message>
    <message>
        <source>How a plan is made and answered</source>
        <translation>Établissement et traitement d’un plan</translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation>Montants entiers</translation>
    </message>
    <message>
        <source>Every instalment but the last is rounded down to a whole unit.</source>
        <translation>Chaque échéance, sauf la dernière, est arrondie à l’unité inférieure.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>The first instalment is at least so many days after the proposal.</source>
        <translation>La première échéance suit la proposition d’au moins ce nombre de jours.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>A proposal that nobody answers in time lapses, and its block is released.</source>
        <translation>Une proposition restée sans réponse dans ce délai expire, et son blocage est levé.</translation>
    </message>
    <message>
        <source>When an instalment falls on a closing day</source>
        <translation>Si une échéance tombe un jour de fermeture</translation>
    </message>
    <message>
        <source>TARGET closing days of the banks, and your own holidays.</source>
        <translation>Jours de fermeture TARGET des banques et vos propres jours fériés.</translation>
    </message>
    <message>
        <source>Leave the date</source>
        <translation>Conserver la date</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Jour ouvrable suivant</translation>
    </message>
    <message>
        <source>Next business day of the same month</source>
        <translation>Jour ouvrable suivant du même mois</translation>
    </message>
    <message>
        <source>Business day before</source>
        <translation>Jour ouvrable précédent</translation>
    </message>
    <message>
        <source>Own reasons for a refusal</source>
        <translation>Motifs de refus propres</translation>
    </message>
    <message>
        <source>Short words beside the usual reasons, separated by commas: court_order,insolvency</source>
        <translation>Mots courts en plus des motifs habituels, séparés par des virgules&#xa0;: avis_du_tribunal,faillite</translation>
    </message>
</context>
<context>
    <name>palier::BlockCard</name>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Block this invoice</source>
        <translation>Bloquer cette facture</translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may leave.</source>
        <translation>Rien ne bloque cette facture&#xa0;: les rappels peuvent partir.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Lift the block %1</source>
        <translation>Lever le blocage «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>palier::BlockFilter</name>
    <message>
        <source>Blocking reason</source>
        <translation>Raison du blocage</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n raison</numerusform>
            <numerusform>%n raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BlockSheet</name>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Block invoice %1</source>
        <translation>Bloquer la facture %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Last day of the block</source>
        <translation>Dernier jour du blocage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Rien n’est envoyé pour une facture tant qu’elle est bloquée.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Small letters, digits and _. The books&apos; own prefix is put before it.</source>
        <translation>Minuscules, chiffres et _. Le préfixe du dossier comptable est ajouté devant.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Empty where they sign in otherwise, such as by a certificate.</source>
        <translation>Vide si la connexion se fait autrement, par exemple par certificat.</translation>
    </message>
    <message>
        <source>Empty: the present one stays.</source>
        <translation>Vide&#xa0;: l’actuel reste valable.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe (répété)</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkTable</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
</context>
<context>
    <name>palier::ConflictCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>%1 – %2 by this computer&apos;s clock</source>
        <translation>%1 – %2 à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Leur note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Décider à nouveau…</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Look at the invoice</source>
        <translation>Voir la facture</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>Voir les paramètres</translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approve the payment plan</source>
        <translation>Approuver le plan de paiement</translation>
    </message>
    <message>
        <source>Refuse the payment plan: %1</source>
        <translation>Refuser le plan de paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Block invoice %1: %2</source>
        <translation>Bloquer la facture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lift the block of invoice %1: %2</source>
        <translation>Lever le blocage de la facture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the setting %1 to “%2”</source>
        <translation>Modifier le paramètre %1 en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change customer %1: “%2”</source>
        <translation>Modifier le client %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Propose a payment plan</source>
        <translation>Proposer un plan de paiement</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Retiré par le client</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Caduc&#xa0;: personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>In another payment plan</source>
        <translation>Dans un autre plan de paiement</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Facture bloquée</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Non bloquée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, par %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Il n’y a plus rien à faire. Retirez-le une fois lu.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don&apos;t agree, speak with %1: the customer has been told already.</source>
        <translation>Regardez ce qui vaut. Si vous n’êtes pas d’accord, parlez-en à %1&#xa0;: le client est déjà informé.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Regardez ce qui vaut maintenant.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>Le plan attend toujours une réponse, dans une autre version. Regardez-le et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The proposal can&apos;t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>La proposition ne peut pas être approuvée telle quelle. Refusez-la, ou demandez-en une nouvelle au client.</translation>
    </message>
    <message>
        <source>A right or a setting stands against it. Ask an admin.</source>
        <translation>Un droit ou un paramètre s’y oppose. Demandez à un administrateur.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing of yours is lost silently: it stands here until you dismiss it.</source>
        <translation>Quelqu’un a été plus rapide, ou le dossier comptable n’a pas pu accepter votre action. Rien de ce que vous avez fait ne se perd à votre insu&#xa0;: tout reste ici jusqu’à ce que vous le classiez.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Everything that you decided was accepted by the books.</source>
        <translation>Toutes vos décisions ont été acceptées dans le dossier comptable.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Save anyway. Palier tries again by itself.</source>
        <translation>Enregistrer quand même. Palier réessaie tout seul.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Ouvrir le dossier comptable</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Dossier comptable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where are the books?</source>
        <translation>Où est le dossier comptable&#x202f;?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>You work alone. Palier keeps the books in your own data folder and sends the mail itself.</source>
        <translation>Vous travaillez seul. Palier garde le dossier comptable dans votre dossier de données et envoie lui-même les e-mails.</translation>
    </message>
    <message>
        <source>On a team&apos;s server</source>
        <translation>Sur le serveur d’une équipe</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Plusieurs personnes partagent le dossier comptable sur PostgreSQL. Vous pouvez aussi travailler hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%n de vos modifications attend le dossier comptable actuel</numerusform>
            <numerusform>%n de vos modifications attendent le dossier comptable actuel</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, and go up as soon as you open those books again.</source>
        <translation>Elles restent sur cet ordinateur et partent dès que vous rouvrez ce dossier comptable.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testez d’abord la connexion.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>Tentative de joindre le serveur…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Aucun serveur ne répond</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>Impossible d’ouvrir le dossier comptable</translation>
    </message>
    <message>
        <source>Look whether the name and the port are right and whether this computer is on the network.</source>
        <translation>Vérifiez le nom et le port, et que cet ordinateur est connecté au réseau.</translation>
    </message>
    <message>
        <source>The login works, but no administration is open to it</source>
        <translation>L’identifiant fonctionne, mais aucune administration ne lui est ouverte</translation>
    </message>
    <message>
        <source>Ask an admin to add you to one. You can save the connection already.</source>
        <translation>Demandez à un administrateur de vous y ajouter. Vous pouvez déjà enregistrer la connexion.</translation>
    </message>
    <message>
        <source>The books can be opened</source>
        <translation>Le dossier comptable peut être ouvert</translation>
    </message>
    <message>
        <source>Open to you: %1.</source>
        <translation>Ouvert pour vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Continuer pour cette session</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Le mot de passe n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>You can go on: it is used until you close Palier, and asked for at the next start.</source>
        <translation>Vous pouvez continuer&#xa0;: il sert jusqu’à la fermeture de Palier et sera redemandé au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message>
        <source>What your decision does</source>
        <translation>Effets de votre décision</translation>
    </message>
    <message>
        <source>No e-mail can be sent: the customer has no address.</source>
        <translation>Aucun e-mail ne peut être envoyé&#xa0;: le client n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Reminders are switched off: none will be sent.</source>
        <translation>Les rappels sont désactivés&#xa0;: aucun ne sera envoyé.</translation>
    </message>
    <message>
        <source>%1: no reminder, still blocked (%2)</source>
        <translation>%1&#xa0;: aucun rappel, toujours bloquée (%2)</translation>
    </message>
    <message>
        <source>%1: reminder %2 on %3</source>
        <translation>%1&#xa0;: rappel %2 le %3</translation>
    </message>
    <message>
        <source>%1: no further reminder</source>
        <translation>%1&#xa0;: plus aucun rappel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation>
            <numerusform>et %n autre facture</numerusform>
            <numerusform>et %n autres factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The plan is active at once, with the instalments as proposed.</source>
        <translation>Le plan est immédiatement activé, avec les échéances telles que proposées.</translation>
    </message>
    <message>
        <source>The block becomes “%1”: no reminder leaves.</source>
        <translation>Le blocage devient «&#xa0;%1&#xa0;»&#xa0;: aucun rappel ne part.</translation>
    </message>
    <message>
        <source>A confirmation goes to %1.</source>
        <translation>Une confirmation est envoyée à %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The block “%1” is released.</source>
        <translation>Le blocage «&#xa0;%1&#xa0;» est levé.</translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation>Un refus motivé est envoyé à %1.</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Whom the customers pay. Stands in every e-mail.</source>
        <translation>Celui que les clients paient. Figure dans chaque e-mail.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the account&apos;s holder.</source>
        <translation>Le nom du titulaire du compte.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Only needed for payments from abroad.</source>
        <translation>Nécessaire uniquement pour les paiements depuis l’étranger.</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>What the customer writes on a payment. Empty: the invoice&apos;s number.</source>
        <translation>Ce que le client indique sur son paiement. Vide&#xa0;: le numéro de la facture.</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Portail de facturation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where customers open the portal, such as https://pay.example.com.</source>
        <translation>Adresse à laquelle les clients ouvrent le portail, par exemple https://pay.example.com.</translation>
    </message>
    <message>
        <source>A link is valid for</source>
        <translation>Validité d’un lien</translation>
    </message>
    <message>
        <source>Each e-mail brings a personal link of its own.</source>
        <translation>Chaque e-mail contient son propre lien personnel.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>palier::CustomerCard</name>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif indiqué</translation>
    </message>
    <message>
        <source>How they have paid until now</source>
        <translation>Paiements jusqu’à présent</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Owes in all</source>
        <translation>Total dû</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, échéance le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>(was %1)</source>
        <translation>(était de %1)</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>Dans ce plan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
</context>
<context>
    <name>palier::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>palier::EmailSection</name>
    <message>
        <source>Save password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The name of your SMTP server, such as smtp.example.com.</source>
        <translation>Le nom de votre serveur SMTP, par exemple smtp.example.com.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Généralement 587 avec STARTTLS, 465 avec TLS.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is always checked.</source>
        <translation>Le certificat du serveur est toujours vérifié.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès la connexion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>A PEM file, where your server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation>Un fichier PEM, si le certificat de votre serveur ne vient pas d’une autorité publique. Généralement vide.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>The address that customers see and answer to.</source>
        <translation>L’adresse que les clients voient et à laquelle ils répondent.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Leave it empty where the server wants no login.</source>
        <translation>Laissez vide si le serveur ne demande pas d’identification.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the books.</source>
        <translation>Conservé dans le trousseau de cet ordinateur, jamais dans le dossier comptable.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Mot de passe du serveur de messagerie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sends one message with the settings above, so that you see whether customers would get theirs.</source>
        <translation>Envoie un message avec les paramètres ci-dessus, pour vérifier que les clients recevraient les leurs.</translation>
    </message>
    <message>
        <source>Address for the test message</source>
        <translation>Adresse pour le message de test</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>✓ Saved in the keychain</source>
        <translation>✓ Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>✓ The mail server took the message. Look whether it arrived.</source>
        <translation>✓ Le serveur de messagerie a accepté le message. Vérifiez qu’il est arrivé.</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot connu ici.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque un élément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These don&apos;t go together: %1.</source>
        <translation>Ces éléments sont incompatibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Cette valeur n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here. Expected: %1.</source>
        <translation>Cette valeur n’est pas utilisable ici. Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>This can only be done on the books themselves.</source>
        <translation>Cela n’est possible que dans le dossier comptable lui-même.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation>Cette date n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>This is not a currency.</source>
        <translation>Ce n’est pas une devise.</translation>
    </message>
    <message>
        <source>The invoices are in different currencies.</source>
        <translation>Les factures sont dans des devises différentes.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Le montant est trop élevé.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not an address that can be used: %1.</source>
        <translation>Cette adresse n’est pas utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Proposals are switched off in the settings.</source>
        <translation>Les propositions sont désactivées dans les paramètres.</translation>
    </message>
    <message>
        <source>This customer may not propose payment plans.</source>
        <translation>Ce client n’est pas autorisé à proposer un plan de paiement.</translation>
    </message>
    <message>
        <source>No invoice is chosen.</source>
        <translation>Aucune facture n’est sélectionnée.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation>Le texte est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This number of instalments is not possible.</source>
        <translation>Ce nombre d’échéances n’est pas possible.</translation>
    </message>
    <message>
        <source>This day is not possible.</source>
        <translation>Ce jour n’est pas possible.</translation>
    </message>
    <message>
        <source>The first date is too early.</source>
        <translation>La première date est trop proche.</translation>
    </message>
    <message>
        <source>An instalment would be too small.</source>
        <translation>Une échéance serait trop faible.</translation>
    </message>
    <message>
        <source>The proposal is outside the limits: %1.</source>
        <translation>La proposition est hors limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Cette facture n’existe pas.</translation>
    </message>
    <message>
        <source>An invoice is in another payment plan already.</source>
        <translation>Une facture figure déjà dans un autre plan de paiement.</translation>
    </message>
    <message>
        <source>Nothing is open on the invoice.</source>
        <translation>Il n’y a plus rien à payer sur cette facture.</translation>
    </message>
    <message>
        <source>The instalments don&apos;t make the total.</source>
        <translation>La somme des échéances ne correspond pas au total.</translation>
    </message>
    <message>
        <source>The instalments are not even.</source>
        <translation>Les échéances ne sont pas réparties également.</translation>
    </message>
    <message>
        <source>The dates of the instalments are not in order.</source>
        <translation>Les dates des échéances ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>There is no such payment plan.</source>
        <translation>Ce plan de paiement n’existe pas.</translation>
    </message>
    <message>
        <source>Choose why the proposal is refused.</source>
        <translation>Choisissez le motif du refus.</translation>
    </message>
    <message>
        <source>This reason is no longer in the list.</source>
        <translation>Ce motif ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look at it again before you decide.</source>
        <translation>Le plan a changé entre-temps. Examinez-le à nouveau avant de décider.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this plan already.</source>
        <translation>Quelqu’un d’autre a déjà décidé de ce plan.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the proposal.</source>
        <translation>Le client a retiré la proposition.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: nobody answered in time.</source>
        <translation>La proposition a expiré&#xa0;: personne n’a répondu à temps.</translation>
    </message>
    <message>
        <source>What is open on an invoice has changed since the proposal was made.</source>
        <translation>Le montant restant dû d’une facture a changé depuis la proposition.</translation>
    </message>
    <message>
        <source>The date of an instalment has passed.</source>
        <translation>La date d’une échéance est passée.</translation>
    </message>
    <message>
        <source>The plan no longer waits for an answer.</source>
        <translation>Le plan n’attend plus de réponse.</translation>
    </message>
    <message>
        <source>The invoice has no such block.</source>
        <translation>La facture n’a pas ce blocage.</translation>
    </message>
    <message>
        <source>The invoice has this block already.</source>
        <translation>La facture a déjà ce blocage.</translation>
    </message>
    <message>
        <source>This reason is not known.</source>
        <translation>Cette raison n’est pas connue.</translation>
    </message>
    <message>
        <source>A payment plan&apos;s block can&apos;t be changed by hand.</source>
        <translation>Le blocage d’un plan de paiement ne peut pas être modifié manuellement.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The columns of the file are not known: %1.</source>
        <translation>Les colonnes du fichier ne sont pas connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The order of day and month is not clear: %1.</source>
        <translation>L’ordre du jour et du mois est ambigu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The decimal sign is not clear: %1.</source>
        <translation>Le séparateur décimal est ambigu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A row of the file can&apos;t be used.</source>
        <translation>Une ligne du fichier n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>La facture appartient à un autre client.</translation>
    </message>
    <message>
        <source>The invoice stands in the file twice.</source>
        <translation>La facture figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>The column map can&apos;t be used: %1.</source>
        <translation>La correspondance des colonnes n’est pas utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>More is open than the invoice&apos;s amount.</source>
        <translation>Le montant restant dû dépasse le montant de la facture.</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings.</source>
        <translation>Les rappels sont désactivés dans les paramètres.</translation>
    </message>
    <message>
        <source>This was sent already.</source>
        <translation>Cet envoi a déjà été effectué.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation>Le client n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>Le serveur de messagerie est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Le serveur de messagerie a refusé le message&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server is not set up completely: %1</source>
        <translation>La configuration du serveur de messagerie est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted: %1</source>
        <translation>Le certificat du serveur de messagerie n’est pas approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>Le serveur de messagerie a refusé l’identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text template can&apos;t be used: %1</source>
        <translation>Un modèle de texte n’est pas utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The audit log has been tampered with: %1</source>
        <translation>Le journal d’audit a été falsifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are books already at %1.</source>
        <translation>Il existe déjà un dossier comptable à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The books are out of reach. What you decide is kept here and sent later.</source>
        <translation>Le dossier comptable est inaccessible. Vos décisions sont conservées ici et envoyées plus tard.</translation>
    </message>
    <message>
        <source>Books in a file can&apos;t stand on a network drive: %1</source>
        <translation>Un dossier comptable sous forme de fichier ne peut pas se trouver sur un lecteur réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same act arrived twice with different contents.</source>
        <translation>La même action est arrivée deux fois avec des contenus différents.</translation>
    </message>
    <message>
        <source>There is no such administration. Known: %1</source>
        <translation>Cette administration n’existe pas. Connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>On these books you act as %1.</source>
        <translation>Dans ce dossier comptable, vous agissez en tant que %1.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask an admin.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Ce conflit n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such clerk.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>The books are not empty.</source>
        <translation>Le dossier comptable n’est pas vide.</translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation>Le fichier existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>A program is missing: %1</source>
        <translation>Il manque un programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Palier: %1</source>
        <translation>Une erreur interne est survenue dans Palier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no books at %1. Check the address, or ask your operator whether they were made.</source>
        <translation>Aucun dossier comptable à l’emplacement %1. Vérifiez l’adresse, ou demandez à votre opérateur s’il a été créé.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer: what you decide is kept here until then.</source>
        <translation>Le dossier comptable est d’une version plus récente de Palier. Installez-la sur cet ordinateur&#xa0;: d’ici là, vos décisions sont gardées ici.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your operator to migrate them; what you decide is kept here until then.</source>
        <translation>Le dossier comptable est d’une version plus ancienne de Palier. Demandez à votre opérateur de le migrer&#x202f;; d’ici là, vos décisions sont gardées ici.</translation>
    </message>
    <message>
        <source>The books are damaged: %1. Stop, and ask your operator to restore a backup.</source>
        <translation>Le dossier comptable est endommagé&#xa0;: %1. Arrêtez, et demandez à votre opérateur de restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or missing: %1. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé ou absent&#xa0;: %1. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>Le serveur refuse le mot de passe de %1, ou ne connaît pas cet identifiant. Vérifiez les deux, ou demandez un nouveau mot de passe à un administrateur.</translation>
    </message>
    <message>
        <source>The server asks for a password of %1, and this computer has none. Type it.</source>
        <translation>Le serveur demande un mot de passe pour %1, et cet ordinateur n’en a pas. Saisissez-le.</translation>
    </message>
    <message>
        <source>The certificate of the books&apos; server can&apos;t be trusted, so nothing was sent to it: %1. Ask your operator to renew it, or for the file of its certificate authority.</source>
        <translation>Le certificat du serveur du dossier comptable n’est pas fiable, donc rien ne lui a été envoyé&#xa0;: %1. Demandez à votre opérateur de le renouveler, ou le fichier de son autorité de certification.</translation>
    </message>
    <message>
        <source>The books&apos; server doesn&apos;t offer an encrypted connection, so nothing was sent to it. Ask your operator to switch TLS on: %1</source>
        <translation>Le serveur du dossier comptable n’offre pas de connexion chiffrée, donc rien ne lui a été envoyé. Demandez à votre opérateur d’activer TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>The books&apos; server runs PostgreSQL %1. Palier needs 15 or later: ask your operator to upgrade it.</source>
        <translation>Le serveur du dossier comptable utilise PostgreSQL %1. Palier demande la version 15 ou ultérieure&#xa0;: demandez une mise à jour à votre opérateur.</translation>
    </message>
    <message>
        <source>None of the books&apos; servers takes changes at the moment. What you decide is kept here and sent when one does: %1</source>
        <translation>Aucun des serveurs du dossier comptable n’accepte de modifications pour le moment. Vos décisions sont gardées ici et envoyées dès que possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The books&apos; server has no connection free. Palier tries again by itself; tell your operator if it lasts: %1</source>
        <translation>Le serveur du dossier comptable n’a plus de connexion libre. Palier réessaie tout seul&#x202f;; prévenez votre opérateur si cela dure&#xa0;: %1</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>L’identifiant %1 ne donne plus accès à ce dossier comptable. Demandez à un administrateur s’il s’agit d’une erreur.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Ce dossier contient la copie de quelqu’un d’autre ou d’un autre dossier comptable&#xa0;: %1. Choisissez un autre dossier&#x202f;; rien n’a été modifié dans celui-ci.</translation>
    </message>
    <message>
        <source>%1 is no login. Small letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 n’est pas un identifiant. Uniquement minuscules, chiffres et _, commençant par une lettre, 40 au plus.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>Le serveur a déjà un identifiant %1 qui n’appartient pas à ce dossier comptable. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Only the operator who owns the books may do that: %1</source>
        <translation>Seul l’opérateur à qui appartient le dossier comptable peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>La copie n’est pas identique à l’original&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>palier::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Aucun événement pour cette facture.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentCard</name>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message>
        <source>Chart of the instalments</source>
        <translation>Graphique des échéances</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation>
            <numerusform>%n échéance, la première le %1, la dernière le %2, entre %3 et %4.</numerusform>
            <numerusform>%n échéances, la première le %1, la dernière le %2, entre %3 et %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À payer le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceFilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Rechercher des factures</translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation>Numéro ou client</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>En retard uniquement</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Ouvertes uniquement</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Aucune facture trouvée</translation>
    </message>
    <message>
        <source>No invoice has everything that you filter by.</source>
        <translation>Aucune facture ne répond à tous vos filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture pour le moment</translation>
    </message>
    <message>
        <source>Import the list of invoices from your invoicing program: palierctl invoices import FILE.</source>
        <translation>Importez la liste des factures de votre logiciel de facturation&#xa0;: palierctl invoices import FILE.</translation>
    </message>
</context>
<context>
    <name>palier::InvoicePage</name>
    <message>
        <source>Open amount</source>
        <translation>Montant restant dû</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglée le</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoyé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour le moment</translation>
    </message>
    <message>
        <source>Step %1, on %2</source>
        <translation>Étape %1, le %2</translation>
    </message>
    <message>
        <source>None: the procedure is at its end</source>
        <translation>Aucun&#xa0;: la procédure est terminée</translation>
    </message>
    <message>
        <source>None: nothing is open</source>
        <translation>Aucun&#xa0;: il n’y a plus rien à payer</translation>
    </message>
    <message>
        <source>Step %1, held back while the invoice is blocked</source>
        <translation>Étape %1, retenue tant que la facture est bloquée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings</source>
        <translation>Les rappels sont désactivés dans les paramètres</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation>Raison du blocage</translation>
    </message>
    <message>
        <source>%1, waiting to be sent</source>
        <translation>%1, en attente d’envoi</translation>
    </message>
    <message>
        <source>What you did is waiting to be sent.</source>
        <translation>Ce que vous avez fait attend d’être envoyé.</translation>
    </message>
</context>
<context>
    <name>palier::LimitCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Aucune limite n’est définie.</translation>
    </message>
    <message>
        <source>limit %1, here %2</source>
        <translation>limite %1, ici %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non respectée</translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message>
        <source>Payment plan proposed</source>
        <translation>Plan de paiement proposé</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Plan de paiement actif</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Suspendue en interne</translation>
    </message>
    <message>
        <source>Customer paused</source>
        <translation>Client suspendu</translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <translation>E-mail non distribuable</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>En recouvrement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Waits for a second approval</source>
        <translation>En attente d’une seconde approbation</translation>
    </message>
    <message>
        <source>Counter-proposal sent</source>
        <translation>Contre-proposition envoyée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Retiré par le client</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>instalment</comment>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment</comment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Payment plan approved</source>
        <translation>Plan de paiement approuvé</translation>
    </message>
    <message>
        <source>Payment plan refused</source>
        <translation>Plan de paiement refusé</translation>
    </message>
    <message>
        <source>Proposal withdrawn by the customer</source>
        <translation>Proposition retirée par le client</translation>
    </message>
    <message>
        <source>Proposal lapsed without an answer</source>
        <translation>Proposition expirée sans réponse</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Facture bloquée</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Reminder queued</source>
        <translation>Rappel en file d’attente</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>E-mail failed</source>
        <translation>Échec de l’e-mail</translation>
    </message>
    <message>
        <source>confirmation of the payment plan</source>
        <translation>confirmation du plan de paiement</translation>
    </message>
    <message>
        <source>refusal of the payment plan</source>
        <translation>refus du plan de paiement</translation>
    </message>
    <message>
        <source>proposal received</source>
        <translation>proposition reçue</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>instalment due</source>
        <translation>échéance à payer</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>échéance impayée</translation>
    </message>
    <message>
        <source>payment plan ended</source>
        <translation>fin du plan de paiement</translation>
    </message>
    <message>
        <source>The plan takes too long</source>
        <translation>Le plan est trop long</translation>
    </message>
    <message>
        <source>The instalments are too low</source>
        <translation>Les échéances sont trop faibles</translation>
    </message>
    <message>
        <source>The first payment comes too late</source>
        <translation>Le premier paiement est trop tardif</translation>
    </message>
    <message>
        <source>Earlier agreements were not kept</source>
        <translation>Des accords antérieurs n’ont pas été respectés</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred payment</source>
        <translation>Paiement différé</translation>
    </message>
    <message>
        <source>Weekly instalments</source>
        <translation>Paiement échelonné hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Paiement échelonné mensuel</translation>
    </message>
    <message>
        <source>One deferred payment</source>
        <translation>Paiement différé unique</translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%n échéance hebdomadaire, le %1</numerusform>
            <numerusform>%n échéances hebdomadaires, le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%n échéance mensuelle, le dernier jour du mois</numerusform>
            <numerusform>%n échéances mensuelles, le dernier jour du mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on day %1 of the month</source>
        <translation>
            <numerusform>%n échéance mensuelle, le %1 du mois</numerusform>
            <numerusform>%n échéances mensuelles, le %1 du mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Total minimal</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Total maximal</translation>
    </message>
    <message>
        <source>Lowest instalment</source>
        <translation>Montant minimal d’une échéance</translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation>Nombre maximal d’échéances</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>First payment within</source>
        <translation>Délai maximal du premier paiement</translation>
    </message>
    <message>
        <source>Invoices overdue for at least</source>
        <translation>Retard minimal des factures</translation>
    </message>
    <message>
        <source>First instalment at least</source>
        <translation>Montant minimal de la première échéance</translation>
    </message>
    <message>
        <source>Proposals waiting per customer</source>
        <translation>Propositions en attente par client</translation>
    </message>
    <message>
        <source>Pause after a plan that failed</source>
        <translation>Délai après un plan non abouti</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflits (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflit à examiner</numerusform>
            <numerusform>%n conflits à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé à %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Dernière synchronisation le %1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>Jamais encore synchronisé</translation>
    </message>
    <message>
        <source>Books…</source>
        <translation>Dossier comptable…</translation>
    </message>
    <message>
        <source>Where the books are: on this computer, or on a team&apos;s server</source>
        <translation>Où est le dossier comptable&#xa0;: sur cet ordinateur ou sur le serveur d’une équipe</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
</context>
<context>
    <name>palier::NoticeBar</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Password of the books&apos; server</source>
        <translation>Mot de passe du serveur du dossier comptable</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Otherwise it is used until you close Palier.</source>
        <translation>Sinon, il sert jusqu’à la fermeture de Palier.</translation>
    </message>
    <message>
        <source>The password was refused</source>
        <translation>Le mot de passe a été refusé</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read</source>
        <translation>Le trousseau ne peut pas être lu</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>Le dossier comptable demande votre mot de passe</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;: tout est gardé ici et envoyé une fois que vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>palier::OpeningState</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Récupération du dossier comptable&#xa0;: %1 lignes jusqu’ici</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Récupération du dossier comptable…</translation>
    </message>
    <message>
        <source>This workstation fills its own copy for the first time. Later it starts at once, online or offline.</source>
        <translation>Ce poste constitue sa propre copie pour la première fois. Ensuite, il démarrera immédiatement, en ligne ou hors ligne.</translation>
    </message>
    <message>
        <source>The books are out of reach</source>
        <translation>Le dossier comptable est inaccessible</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet, so there is nothing to show. It tries again by itself.</source>
        <translation>Ce poste n’en a pas encore de copie&#x202f;; il n’y a donc rien à afficher. Il réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>Le dossier comptable demande votre mot de passe</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet. Sign in above to fetch it.</source>
        <translation>Ce poste n’en a pas encore de copie. Connectez-vous ci-dessus pour la récupérer.</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>Votre identifiant ne donne plus accès à ce dossier comptable</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted.</source>
        <translation>La copie sur cet ordinateur a été supprimée.</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Ouvrir un autre dossier comptable…</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>Impossible d’ouvrir le dossier comptable</translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message>
        <source>Chart of past payments</source>
        <translation>Graphique des paiements passés</translation>
    </message>
    <message>
        <source>No invoice has been settled yet.</source>
        <translation>Aucune facture n’a encore été réglée.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation>
            <numerusform>%n facture réglée</numerusform>
            <numerusform>%n factures réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in time.</source>
        <translation>%1, sans aucun retard.</translation>
    </message>
    <message>
        <source>%1, %2 of them late, by %3 on average.</source>
        <translation>%1, dont %2 en retard, de %3 en moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, échéance le %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>palier::PlanBanner</name>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>View the payment plan</source>
        <translation>Afficher le plan de paiement</translation>
    </message>
    <message>
        <source>The customer proposes a payment plan</source>
        <translation>Le client propose un plan de paiement</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Plan de paiement actif</translation>
    </message>
    <message>
        <source>Payment plan: %1</source>
        <translation>Plan de paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in total: %2. Proposed on %3.</source>
        <translation>%1 au total&#xa0;: %2. Proposé le %3.</translation>
    </message>
    <message>
        <source>Your decision is waiting to be sent.</source>
        <translation>Votre décision est en attente d’envoi.</translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message>
        <source>Refuse this plan</source>
        <translation>Refuser ce plan</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Remarque au client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note to the customer (optional)</source>
        <translation>Remarque au client (facultative)</translation>
    </message>
    <message>
        <source>Reason and note stand in the e-mail to the customer.</source>
        <translation>Le motif et la remarque figurent dans l’e-mail au client.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisissez un motif…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message>
        <source>Send reminders</source>
        <translation>Envoyer les rappels</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch on you see who would get what.</source>
        <translation>Désactivé au départ, pour que l’import d’anciennes factures ne provoque jamais d’envoi massif. Avant d’activer, vous voyez qui recevrait quoi.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch reminders on</source>
        <translation>Activer les rappels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder: 7,21,35</source>
        <translation>Jours après l’échéance, un nombre par rappel&#xa0;: 7,21,35</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation>Délai après un refus</translation>
    </message>
    <message>
        <source>The next reminder waits at least so long after a plan was refused, broken or lapsed.</source>
        <translation>Le rappel suivant attend au moins ce délai après un plan refusé, non respecté ou expiré.</translation>
    </message>
    <message>
        <source>Who would get what today</source>
        <translation>Qui recevrait quoi aujourd’hui</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Nobody would get a reminder today.</source>
        <translation>Personne ne recevrait de rappel aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 would get a reminder about %2.</source>
        <translation>Un rappel serait envoyé à %1, pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Activer les rappels&#x202f;?</translation>
    </message>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Enregistré ici, en attente d’envoi</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Proposé le %2.</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be approved as it stands</source>
        <translation>Cette proposition ne peut pas être approuvée telle quelle</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Par %1, le %2.</translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation>Par %1, le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Waiting to be sent: the e-mail leaves when the books have it.</source>
        <translation>En attente d’envoi&#xa0;: l’e-mail partira une fois la décision inscrite au dossier comptable.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Proposition suivante (%1)</translation>
    </message>
</context>
<context>
    <name>palier::RoleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Office service</source>
        <translation>Service de bureau</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Portail de facturation</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Decides on payment plans, blocks invoices and changes customers. Can&apos;t change settings or users.</source>
        <translation>Décide des plans de paiement, bloque des factures et modifie des clients. Ne modifie ni paramètres ni utilisateurs.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Tout ce que fait un réviseur, plus les paramètres, les importations et les utilisateurs.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn&apos;t decide.</source>
        <translation>Pour le service sans écran&#xa0;: envoie les e-mails, exécute rappels et importations. Ne décide pas.</translation>
    </message>
    <message>
        <source>For the portal&apos;s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Pour le service du portail&#xa0;: accède à un client à la fois, par son lien. Pas pour des personnes.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Lit tout, y compris le journal d’audit. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t decide on payment plans. A reviewer or an admin does.</source>
        <translation>Votre rôle (%1) ne décide pas des plans de paiement. Un réviseur ou un administrateur le fait.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t block invoices. A reviewer or an admin does.</source>
        <translation>Votre rôle (%1) ne bloque pas de factures. Un réviseur ou un administrateur le fait.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change customers. A reviewer or an admin does.</source>
        <translation>Votre rôle (%1) ne modifie pas de clients. Un réviseur ou un administrateur le fait.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change settings. An admin does.</source>
        <translation>Votre rôle (%1) ne modifie pas les paramètres. Un administrateur le fait.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change users. An admin does.</source>
        <translation>Votre rôle (%1) ne modifie pas les utilisateurs. Un administrateur le fait.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team&apos;s server</source>
        <translation>Le serveur de l’équipe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Its name, or several separated by commas: the one that takes changes is found by itself.</source>
        <translation>Son nom, ou plusieurs séparés par des virgules&#xa0;: celui qui accepte les modifications est trouvé tout seul.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>As your admin gave it to you, such as palier_anna.</source>
        <translation>Tel que votre administrateur vous l’a donné, par exemple palier_anna.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else. Empty where you sign in otherwise, by a certificate or a password file.</source>
        <translation>Gardé dans le trousseau de cet ordinateur et nulle part ailleurs. Vide si vous vous connectez autrement, par certificat ou fichier de mots de passe.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A file from your operator, where the server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation>Un fichier de votre opérateur, si le certificat du serveur ne vient pas d’une autorité publique. Généralement vide.</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Choisir le fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>palier::SettingField</name>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Enregistré ici, en attente d’envoi</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Paramètres de l’administration</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflit à examiner</numerusform>
            <numerusform>%n conflits à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::UsersSection</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>La liste est encore vide.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Chosen user</source>
        <translation>Utilisateur choisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The login loses every right at once. Its copy of the books is deleted from that person&apos;s computer at its next contact. What they have decided stays.</source>
        <translation>L’identifiant perd aussitôt tous ses droits. Sa copie du dossier comptable est supprimée de l’ordinateur de cette personne au prochain contact. Ce qui a été décidé reste valable.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Users can only be changed while the books are in reach. The list is as this computer knows it.</source>
        <translation>Les utilisateurs ne peuvent être modifiés que si le dossier comptable est joignable. La liste est celle que connaît cet ordinateur.</translation>
    </message>
    <message>
        <source>Users can&apos;t be changed from this window.</source>
        <translation>Les utilisateurs ne peuvent pas être modifiés depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>You can&apos;t change users now</source>
        <translation>Vous ne pouvez pas modifier les utilisateurs maintenant</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Ce dossier comptable n’est que sur cet ordinateur</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer&apos;s account has every right. On a team&apos;s server each user has a login, and the books hold them to their role.</source>
        <translation>Les rôles sont enregistrés, mais quiconque utilise le compte de cet ordinateur a tous les droits. Sur le serveur d’une équipe, chacun a son identifiant, et le dossier comptable s’en tient à son rôle.</translation>
    </message>
    <message>
        <source>You can&apos;t remove yourself. Another admin can.</source>
        <translation>Vous ne pouvez pas vous supprimer vous-même. Un autre administrateur le peut.</translation>
    </message>
    <message>
        <source>✓ %1 is added.</source>
        <translation>✓ %1 est ajouté.</translation>
    </message>
    <message>
        <source>✓ %1 is changed.</source>
        <translation>✓ %1 est modifié.</translation>
    </message>
    <message>
        <source>✓ %1 is removed.</source>
        <translation>✓ %1 est supprimé.</translation>
    </message>
</context>
</TS>
