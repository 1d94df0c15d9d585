<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>palier::AboutPage</name>
    <message>
        <source>Palier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Customers propose how they will pay; you decide.</source>
        <translation>Les clients proposent un plan de paiement&#x202f;; vous décidez.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Under development</source>
        <translation>En développement</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>À propos de Palier</translation>
    </message>
</context>
<context>
    <name>palier::ActOutcome</name>
    <message>
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Enregistré ici, en attente de synchronisation</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
</context>
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
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Aucun paramètre ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save the mail server’s password</source>
        <translation>Enregistrer le mot de passe du serveur de messagerie</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>Add the new user</source>
        <translation>Ajouter le nouvel utilisateur</translation>
    </message>
    <message>
        <source>Save the selected user</source>
        <translation>Enregistrer l’utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Remove the selected user…</source>
        <translation>Supprimer l’utilisateur sélectionné…</translation>
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
        <source>More than a day old: as of %1</source>
        <translation>Données datant de plus d’un jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – hors ligne</translation>
    </message>
    <message>
        <source>%1 – offline since %2</source>
        <translation>%1 – hors ligne depuis %2</translation>
    </message>
    <message>
        <source>A large change is being written to the books; what others did since %1 is still to come</source>
        <translation>Une modification importante est en cours d’enregistrement dans le dossier comptable&#x202f;; ce que les autres ont fait depuis&#xa0;%1 n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>%1 – no sync</source>
        <translation>%1 – sans synchronisation</translation>
    </message>
    <message>
        <source>%1 – signed out</source>
        <translation>%1 – déconnecté</translation>
    </message>
    <message>
        <source>%1 – no sync since %2</source>
        <translation>%1 – sans synchronisation depuis %2</translation>
    </message>
    <message>
        <source>%1 – signed out since %2</source>
        <translation>%1 – déconnecté depuis %2</translation>
    </message>
</context>
<context>
    <name>palier::AmountFilter</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter it like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Saisissez-le comme&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de&#xa0;%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
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
        <source>Limits of a proposal</source>
        <translation>Limites d’une proposition</translation>
    </message>
    <message>
        <source>A proposal outside a limit can’t be sent, and the customer is told why; one that is already waiting stays, and is marked. Empty: no limit.</source>
        <translation>Une proposition hors limites ne peut pas être envoyée, et la raison en est indiquée au client&#x202f;; celles qui attendent déjà restent et sont signalées. Vide&#xa0;: aucune limite.</translation>
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
        <source>Each instalment is at least this amount.</source>
        <translation>Aucune échéance n’est inférieure à ce montant.</translation>
    </message>
    <message>
        <source>At most this many instalments.</source>
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
        <source>The first instalment is at least this part.</source>
        <translation>La première échéance n’est pas inférieure à cette part.</translation>
    </message>
    <message>
        <source>At most this many proposals may wait at once.</source>
        <translation>Pas plus de propositions en attente à la fois que ce nombre.</translation>
    </message>
    <message>
        <source>For this long after a plan was refused, withdrawn or broken, or has lapsed, the customer can’t propose another.</source>
        <translation>Pendant ce délai après un plan refusé, retiré, expiré ou non respecté, le client ne peut pas en proposer d’autre.</translation>
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
        <translation>Vos motifs de refus</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>Vos jours fériés</translation>
    </message>
    <message>
        <source>Holidays count once dates are moved: choose above what happens on a closing day.</source>
        <translation>Les jours fériés comptent dès que les dates sont déplacées&#xa0;: choisissez ci‑dessus ce qui se passe un jour de fermeture.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Decides which day it is: when a proposal lapses, a reminder goes out, an instalment is late.</source>
        <translation>Détermine quel jour on est&#xa0;: quand une proposition expire, un rappel part ou une échéance est en retard.</translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. When off, nobody can.</source>
        <translation>Les clients voient «&#x202f;Demander un plan de paiement&#x202f;» dans le portail de facturation et peuvent envoyer une proposition. Si l’option est désactivée, personne ne peut le faire.</translation>
    </message>
    <message>
        <source>The first instalment is at least this many days after the proposal.</source>
        <translation>La première échéance suit la proposition d’au moins ce nombre de jours.</translation>
    </message>
    <message>
        <source>A plan is broken when an instalment is still unpaid this many days after its due date.</source>
        <translation>Un plan n’est plus respecté lorsqu’une échéance reste impayée ce nombre de jours après sa date.</translation>
    </message>
    <message>
        <source>Besides the usual reasons, separated by commas: court order, insolvency.</source>
        <translation>En plus des motifs habituels, séparés par des virgules&#xa0;: jugement, faillite.</translation>
    </message>
    <message>
        <source>Days on which your bank or your office is closed, besides Saturdays, Sundays and the TARGET days.</source>
        <translation>Jours de fermeture de votre banque ou de votre bureau, en plus des samedis, des dimanches et des jours TARGET.</translation>
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
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>en attente de synchronisation</translation>
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
        <translation>Lever le blocage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Lift a block</source>
        <translation>Lever un blocage</translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may be sent.</source>
        <translation>Rien ne bloque cette facture&#xa0;: les rappels peuvent partir.</translation>
    </message>
</context>
<context>
    <name>palier::BlockForm</name>
    <message>
        <source>Last day of the block</source>
        <translation>Dernier jour du blocage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Rien n’est envoyé pour une facture tant qu’elle est bloquée.</translation>
    </message>
</context>
<context>
    <name>palier::BookFileForm</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Open existing books</source>
        <translation>Ouvrir un dossier comptable existant</translation>
    </message>
    <message>
        <source>Create new books</source>
        <translation>Créer un nouveau dossier comptable</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File of the books</source>
        <translation>Fichier du dossier comptable</translation>
    </message>
    <message>
        <source>Choose the file of the books</source>
        <translation>Choisir le fichier du dossier comptable</translation>
    </message>
    <message>
        <source>A file on a disk of this computer: several programs on one computer can work on it, several computers can’t.</source>
        <translation>Un fichier sur un disque de cet ordinateur&#xa0;: plusieurs programmes d’un même ordinateur peuvent y travailler, plusieurs ordinateurs non.</translation>
    </message>
    <message>
        <source>New books</source>
        <translation>Nouveau dossier comptable</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>Ouvrir un dossier comptable</translation>
    </message>
    <message>
        <source>Books (*.palier *.sqlite)</source>
        <translation>Dossiers comptables (*.palier *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no such file. Choose another, or create new books there.</source>
        <translation>Ce fichier n’existe pas. Choisissez-en un autre, ou créez-y un nouveau dossier comptable.</translation>
    </message>
    <message>
        <source>A file of this name exists already, and it was left as it is. Open it, or choose another name.</source>
        <translation>Il existe déjà un fichier de ce nom&#x202f;; il est resté tel quel. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This file is not a file of Palier’s books. It was left as it is.</source>
        <translation>Ce fichier n’est pas un dossier comptable de Palier. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>You may not read and change files there with the account you use on this computer. Choose another place, or ask whoever looks after the computer.</source>
        <translation>Votre compte sur cet ordinateur ne permet pas de lire et de modifier des fichiers à cet endroit. Choisissez un autre endroit, ou demandez à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>Books in a file can’t stand on a network drive: two computers would damage them. Choose a disk of this computer, or a team’s server.</source>
        <translation>Un dossier comptable en fichier ne peut pas se trouver sur un lecteur réseau&#xa0;: deux ordinateurs l’endommageraient. Choisissez un disque de cet ordinateur, ou le serveur d’une équipe.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>Ce dossier comptable vient d’une version plus récente de Palier. Installez cette version sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Back them up, then bring them up to date with “palierctl books migrate”.</source>
        <translation>Ce dossier comptable vient d’une version plus ancienne de Palier. Sauvegardez-le, puis mettez-le à jour avec «&#x202f;palierctl books migrate&#x202f;».</translation>
    </message>
</context>
<context>
    <name>palier::BulkChoice</name>
    <message>
        <source>Approve all</source>
        <translation>Tout approuver</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposal(s)</source>
        <translation>
            <numerusform>Refuser&#xa0;%Ln&#xa0;proposition</numerusform>
            <numerusform>Refuser&#xa0;%Ln&#xa0;propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Can’t be approved</source>
        <translation>Approbation impossible</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%Ln&#xa0;autre</numerusform>
            <numerusform>et&#xa0;%Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition sélectionnée</numerusform>
            <numerusform>%Ln&#xa0;propositions sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be decided in one go. Select fewer.</source>
        <translation>
            <numerusform>%Ln&#xa0;décision au plus en une fois. Sélectionnez-en moins.</numerusform>
            <numerusform>%Ln&#xa0;décisions au plus en une fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1 of %2</source>
        <translation>En approuver %1 sur %2</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>None of them can be approved as it stands.</source>
        <translation>Aucune ne peut être approuvée telle quelle.</translation>
    </message>
    <message>
        <source>Each is decided on its own. Those that can’t be decided are listed afterwards, with the reason.</source>
        <translation>Chaque proposition est traitée séparément. Celles pour lesquelles la décision échoue sont indiquées ensuite, avec la raison.</translation>
    </message>
</context>
<context>
    <name>palier::BulkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is decided so far stays decided</source>
        <translation>Ce qui est déjà décidé le reste</translation>
    </message>
    <message>
        <source>Each is decided on its own. What is decided so far stays decided if you stop.</source>
        <translation>Les propositions sont traitées une à une. Ce qui est déjà décidé le reste si vous arrêtez.</translation>
    </message>
    <message>
        <source>Approving: %1 of %2</source>
        <translation>Approbation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Refusing: %1 of %2</source>
        <translation>Refus&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>palier::BulkResult</name>
    <message>
        <source>Go on with the queue</source>
        <translation>Revenir à la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n were not looked at and are still waiting.</source>
        <translation>
            <numerusform>Vous avez arrêté&#xa0;:&#xa0;%Ln&#xa0;proposition n’a pas été examinée et attend encore.</numerusform>
            <numerusform>Vous avez arrêté&#xa0;:&#xa0;%Ln&#xa0;propositions n’ont pas été examinées et attendent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition approuvée</numerusform>
            <numerusform>%Ln&#xa0;propositions approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition refusée</numerusform>
            <numerusform>%Ln&#xa0;propositions refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%Ln&#xa0;autre</numerusform>
            <numerusform>et&#xa0;%Ln&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped on the way</source>
        <translation>Vous avez arrêté en cours de route</translation>
    </message>
    <message>
        <source>All of them are decided</source>
        <translation>Toutes les décisions sont prises</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be approved</source>
        <translation>
            <numerusform>%Ln&#xa0;n’a pas pu être approuvée</numerusform>
            <numerusform>%Ln&#xa0;n’ont pas pu être approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be refused</source>
        <translation>
            <numerusform>%Ln&#xa0;n’a pas pu être refusée</numerusform>
            <numerusform>%Ln&#xa0;n’ont pas pu être refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: see below.</source>
        <translation>%1&#xa0;: voir ci‑dessous.</translation>
    </message>
    <message>
        <source>Could not be approved</source>
        <translation>Approbation impossible</translation>
    </message>
    <message>
        <source>Could not be refused</source>
        <translation>Refus impossible</translation>
    </message>
</context>
<context>
    <name>palier::ChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;choix</numerusform>
            <numerusform>%Ln&#xa0;choix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
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
        <source>Leave empty if they sign in another way, such as with a certificate.</source>
        <translation>Vide si la connexion se fait autrement, par exemple par certificat.</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one.</source>
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
    <message>
        <source>Lowercase letters, digits and _. The books’ own prefix is put before it.</source>
        <translation>Minuscules, chiffres et _. Le préfixe du dossier comptable est ajouté devant.</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and _.</source>
        <translation>Lettres minuscules, chiffres et _.</translation>
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
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>%1 – %2 by this computer’s clock</source>
        <translation>%1 – le&#xa0;%2 (horloge de cet ordinateur)</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Sa remarque</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>View the proposal</source>
        <translation>Afficher la proposition</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListModel</name>
    <message>
        <source>Found</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Votre action</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Search conflicts</source>
        <translation>Rechercher des conflits</translation>
    </message>
    <message>
        <source>Search customer or act</source>
        <translation>Client ou action</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing you did is lost: it stands here until you dismiss it.</source>
        <translation>Quelqu’un a été plus rapide, ou le dossier comptable n’a pas pu accepter votre action. Rien de ce que vous avez fait n’est perdu&#xa0;: tout reste ici jusqu’à ce que vous le classiez.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>What the books could not accept from you appears here.</source>
        <translation>Vos actions que le dossier comptable n’a pas pu accepter apparaissent&#xa0;ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit</numerusform>
            <numerusform>%Ln&#xa0;conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approved the payment plan</source>
        <translation>Plan de paiement approuvé</translation>
    </message>
    <message>
        <source>Refused the payment plan: %1</source>
        <translation>Plan de paiement refusé («&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>Blocked invoice %1: %2</source>
        <translation>Facture %1 bloquée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lifted the block of invoice %1: %2</source>
        <translation>Blocage de la facture %1 levé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Proposed a payment plan</source>
        <translation>Plan de paiement proposé</translation>
    </message>
    <message>
        <source>Withdrew the proposal</source>
        <translation>Proposition retirée</translation>
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
        <source>Withdrawn by the customer</source>
        <translation>Retiré par le client</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Expiré&#xa0;: personne n’a répondu à temps</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 par %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Il n’y a plus rien à faire. Classez ce conflit une fois que vous l’avez lu.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Voyez la situation actuelle.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>Le plan attend toujours une réponse, dans une autre version. Regardez-le et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The proposal can’t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>La proposition ne peut pas être approuvée telle quelle. Refusez-la, ou demandez-en une nouvelle au client.</translation>
    </message>
    <message>
        <source>Your role or a setting doesn’t allow it. Ask an admin.</source>
        <translation>Votre rôle ou un paramètre ne le permet pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Undid the decision on the payment plan</source>
        <translation>Décision sur le plan de paiement annulée</translation>
    </message>
    <message>
        <source>Sent a message again</source>
        <translation>Message renvoyé</translation>
    </message>
    <message>
        <source>The message has been sent</source>
        <translation>Le message a été envoyé</translation>
    </message>
    <message>
        <source>The message is on its way</source>
        <translation>Le message est en route</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>Ask an admin</source>
        <translation>Voir avec un administrateur</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>La valeur par défaut</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Refuse or ask again</source>
        <translation>Refuser ou redemander</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Review and redo</source>
        <translation>Voir, puis modifier</translation>
    </message>
    <message>
        <source>The proposal is outside the limits. %1: %2.</source>
        <translation>La proposition est hors limites. %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don’t agree, speak with %1: the customer has been told, or will be.</source>
        <translation>Voyez la situation actuelle. Si vous n’êtes pas d’accord, parlez-en à %1&#xa0;: le client est informé, ou le sera.</translation>
    </message>
    <message>
        <source>It was not proposed. Remove what prevents it, then propose it again.</source>
        <translation>La proposition n’a pas été enregistrée. Modifiez ce qui s’y oppose, puis refaites-la.</translation>
    </message>
    <message>
        <source>The proposal is over and can’t be decided any more. Ask the customer for a new one.</source>
        <translation>La proposition a pris fin&#xa0;: il n’est plus possible d’y répondre. Demandez-en une nouvelle au client.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, so yours was not saved. If yours is right, change it again.</source>
        <translation>Quelqu’un l’a modifié entre-temps&#x202f;; votre valeur n’a donc pas été enregistrée. Si la vôtre est la bonne, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Put the setting “%1” back to its default</source>
        <translation>Paramètre «&#x202f;%1&#x202f;» remis à sa valeur par défaut</translation>
    </message>
    <message>
        <source>Changed the setting “%1” to “%2”</source>
        <translation>Paramètre «&#x202f;%1&#x202f;» mis à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2”</source>
        <translation>Champ «&#x202f;%1&#x202f;» changé en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <source>Refused the plan</source>
        <translation>Plan refusé</translation>
    </message>
    <message>
        <source>Undid the decision</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>%1 bloquée</translation>
    </message>
    <message>
        <source>Lifted the block of %1</source>
        <translation>Blocage de %1 levé</translation>
    </message>
    <message>
        <source>Changed the setting “%1”</source>
        <translation>Paramètre «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Champ «&#x202f;%1&#x202f;» modifié</translation>
    </message>
    <message>
        <source>Refused by %1 (%2): %3</source>
        <translation>Refusé par&#xa0;%1 (%2)&#xa0;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile.</source>
        <translation>Le plan a changé entre-temps.</translation>
    </message>
    <message>
        <source>%1 for %2. %3.</source>
        <translation>%1 pour %2. %3.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Your note did not go into the books. Dismiss it when you have read it.</source>
        <translation>Il n’y a plus rien à faire. Votre remarque n’a pas été reprise dans le dossier comptable. Classez ce conflit une fois que vous l’avez lu.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Classer</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n conflict(s)</source>
        <translation>
            <numerusform>Classer&#xa0;%Ln&#xa0;conflit</numerusform>
            <numerusform>Classer&#xa0;%Ln&#xa0;conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit sélectionné</numerusform>
            <numerusform>%Ln&#xa0;conflits sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to read what stands, and what you can do about it.</source>
        <translation>Sélectionnez un seul conflit pour lire la situation actuelle et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Open anyway. Palier tries again by itself.</source>
        <translation>Ouvrir quand même. Palier réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Ouvrir le dossier comptable</translation>
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
        <translation>Vous travaillez seul. Palier garde le dossier comptable dans votre dossier de données et envoie lui-même les e‑mails.</translation>
    </message>
    <message>
        <source>On a team’s server</source>
        <translation>Sur le serveur d’une équipe</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Plusieurs personnes partagent le dossier comptable sur PostgreSQL. Vous pouvez aussi travailler hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%Ln&#xa0;de vos modifications attend d’être envoyée au dossier comptable actuel</numerusform>
            <numerusform>%Ln&#xa0;de vos modifications attendent d’être envoyées au dossier comptable actuel</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testez d’abord la connexion.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>Tentative de connexion au serveur…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Aucun serveur ne répond</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>Impossible d’ouvrir le dossier comptable</translation>
    </message>
    <message>
        <source>Check whether the name and the port are right and whether this computer is on the network.</source>
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
        <translation>Vous avez accès à&#xa0;: %1.</translation>
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
        <source>Welcome to Palier</source>
        <translation>Bienvenue dans Palier</translation>
    </message>
    <message>
        <source>Your customers propose how they will pay; you decide. Where shall the books be? You can change this later.</source>
        <translation>Vos clients proposent un plan de paiement&#x202f;; vous décidez. Où placer le dossier comptable&#x202f;? Vous pourrez changer cela plus&#xa0;tard.</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>In a file of my choice</source>
        <translation>Dans un fichier de mon choix</translation>
    </message>
    <message>
        <source>Books that are already elsewhere on this computer, or new ones where you want them. You work alone, as above.</source>
        <translation>Un dossier comptable qui se trouve déjà ailleurs sur cet ordinateur, ou un nouveau là où vous le voulez. Vous travaillez seul, comme ci‑dessus.</translation>
    </message>
    <message>
        <source>Create the books</source>
        <translation>Créer le dossier comptable</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Indiquez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The books can’t be created there</source>
        <translation>Impossible de créer le dossier comptable à cet endroit</translation>
    </message>
    <message>
        <source>Invented customers, invoices and proposals, in a place of their own. No e-mail is sent, and you can delete it all afterwards.</source>
        <translation>Clients, factures et propositions inventés, dans un endroit à part. Aucun e‑mail ne part, et vous pouvez tout supprimer&#xa0;ensuite.</translation>
    </message>
    <message>
        <source>They stay on this computer, and are sent as soon as you open those books again.</source>
        <translation>Elles restent sur cet ordinateur et partent dès que vous rouvrez ce dossier comptable.</translation>
    </message>
    <message>
        <source>Fill in the server, the database and the login first.</source>
        <translation>Indiquez d’abord le serveur, la base de données et l’identifiant.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. You can go on: the password is used until you close Palier, and asked for at the next start.</source>
        <translation>Le trousseau du système est verrouillé ou absent. Vous pouvez continuer&#xa0;: le mot de passe sert jusqu’à la fermeture de Palier et sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Dossier comptable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Aucun e‑mail ne peut être envoyé&#xa0;: le client n’a pas d’adresse.</translation>
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
            <numerusform>et %Ln&#xa0;autre facture</numerusform>
            <numerusform>et %Ln&#xa0;autres factures</numerusform>
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
        <source>A confirmation goes to %1.</source>
        <translation>Une confirmation est envoyée à %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The block “%1” is released.</source>
        <translation>Le blocage «&#x202f;%1&#x202f;» est levé.</translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation>Un refus motivé est envoyé à %1.</translation>
    </message>
    <message>
        <source>The block becomes “%1”: no reminder is sent.</source>
        <translation>Le blocage devient «&#x202f;%1&#x202f;»&#xa0;: aucun rappel ne part.</translation>
    </message>
</context>
<context>
    <name>palier::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Please correct: %1.</source>
        <translation>À corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has changed this. Now it is %1. Save again to put yours in its place.</source>
        <translation>Entre-temps, quelqu’un d’autre l’a modifié. Valeur actuelle – %1. Enregistrez à nouveau pour mettre la vôtre à la place.</translation>
    </message>
    <message>
        <source>Please correct:</source>
        <translation>À corriger&#xa0;:</translation>
    </message>
</context>
<context>
    <name>palier::ContactForm</name>
    <message>
        <source>One a line, such as: Ann Example, purchasing, +44 20 7946 0123</source>
        <translation>Un par ligne, par exemple&#xa0;: Anne Exemple, achats, +33 1 99 00 12 34</translation>
    </message>
    <message>
        <source>For their e-mails and the billing portal</source>
        <translation>Celle de ses e‑mails et du portail de facturation</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Créancier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the account’s holder.</source>
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
        <translation>Communication (référence de paiement)</translation>
    </message>
    <message>
        <source>What the customer writes on a payment. Empty: the invoice’s number.</source>
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
        <translation>Chaque e‑mail contient son propre lien personnel.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>The account that customers pay to.</source>
        <translation>Le compte sur lequel les clients paient.</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Durée de connexion</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Whom the customers pay. Appears in every e-mail.</source>
        <translation>Celui que les clients paient. Figure dans chaque e‑mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;minute</numerusform>
            <numerusform>%Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer can use the portal this long after opening a link; after that they open the link again.</source>
        <translation>Durée pendant laquelle un client peut utiliser le portail après avoir ouvert un lien&#x202f;; ensuite, il rouvre le lien.</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
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
    <name>palier::CustomerFilter</name>
    <message>
        <source>No customer has this in the name or number.</source>
        <translation>Aucun client dont le nom ou le numéro contient ce texte.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>palier::CustomerHistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Show older history</source>
        <translation>Afficher l’historique plus ancien</translation>
    </message>
    <message>
        <source>Nothing has happened to this customer yet.</source>
        <translation>Aucun événement pour ce client.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>en attente de synchronisation</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>palier::CustomerLink</name>
    <message>
        <source>Customer’s page</source>
        <translation>Fiche du client</translation>
    </message>
</context>
<context>
    <name>palier::CustomerListModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
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
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>palier::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Avec restant dû</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Propositions désactivées</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Factures de ce client</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour le moment</translation>
    </message>
    <message>
        <source>Customers come with their invoices: import the list of invoices from your invoicing program.</source>
        <translation>Les clients arrivent avec leurs factures&#xa0;: importez la liste des factures de votre logiciel de facturation.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Aucun client trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;client</numerusform>
            <numerusform>%Ln&#xa0;clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CustomerNaming</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Autres contacts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisées</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisées</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>non suspendu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>suspendu jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Suspendu jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Client suspendu</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Propositions désactivées</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>Proposals allowed</source>
        <translation>Propositions autorisées</translation>
    </message>
    <message>
        <source>Proposals no longer allowed</source>
        <translation>Autorisation de proposer retirée</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modification&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Link to the portal made</source>
        <translation>Lien vers le portail créé</translation>
    </message>
    <message>
        <source>Link to the portal opened</source>
        <translation>Lien vers le portail ouvert</translation>
    </message>
    <message>
        <source>Link to the portal revoked</source>
        <translation>Lien vers le portail révoqué</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>désormais&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>by the import of %1</source>
        <translation>par l’importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas d’e-mail</translation>
    </message>
</context>
<context>
    <name>palier::CustomerPage</name>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Factures de ce client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Client n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Pause, or change the pause…</source>
        <translation>Suspendre, ou modifier la suspension…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Allow proposals, or no longer</source>
        <translation>Autoriser ou non les propositions</translation>
    </message>
    <message>
        <source>New link to the billing portal</source>
        <translation>Nouveau lien vers le portail de facturation</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Révoquer tous les liens</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>En attente de synchronisation</translation>
    </message>
    <message>
        <source>What you changed here is waiting to sync.</source>
        <translation>Ce que vous avez modifié ici attend d’être synchronisé.</translation>
    </message>
</context>
<context>
    <name>palier::DayEdit</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>palier::DayList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Day to add to %1</source>
        <translation>Jour à ajouter à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add the day to %1</source>
        <translation>Ajouter le jour à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the selected day from %1</source>
        <translation>Supprimer le jour sélectionné de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>palier::DaysFilter</name>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%Ln&#xa0;jour ou plus</numerusform>
            <numerusform>%Ln&#xa0;jours ou plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DecisionActions</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
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
    <name>palier::DemoStrip</name>
    <message>
        <source>These are demo data</source>
        <translation>Ce sont des données de démonstration</translation>
    </message>
    <message>
        <source>Use my own books…</source>
        <translation>Utiliser mon propre dossier comptable…</translation>
    </message>
    <message>
        <source>Delete the demo</source>
        <translation>Supprimer la démo</translation>
    </message>
    <message>
        <source>Customers and invoices are invented. Decide as you like: no e‑mail leaves this computer.</source>
        <translation>Les clients et les factures sont inventés. Décidez comme vous voulez&#xa0;: aucun message ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>palier::DropZone</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de&#xa0;%1…</translation>
    </message>
    <message>
        <source>Let go to look at the file</source>
        <translation>Relâchez pour examiner le fichier</translation>
    </message>
    <message>
        <source>Nothing is imported before you say so.</source>
        <translation>Rien n’est importé avant votre accord.</translation>
    </message>
    <message>
        <source>Drop a list of invoices here</source>
        <translation>Déposez ici une liste de factures</translation>
    </message>
    <message>
        <source>A CSV file as your invoicing program exports it: with a line of column names. You see what would change before anything does.</source>
        <translation>Un fichier CSV tel que l’exporte votre logiciel de facturation, avec une ligne de noms de colonnes. Vous voyez ce qui changerait avant tout changement.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
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
        <source>The server’s certificate is always checked.</source>
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
        <source>A PEM file, where your server’s certificate is not from a public authority. Usually empty.</source>
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
        <source>Leave it empty where the server wants no login; with a user there is a field for the password.</source>
        <translation>Laissez vide si le serveur ne demande pas d’identification&#x202f;; avec un utilisateur, un champ demande le mot de passe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in the books.</source>
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
        <translation>Envoie un message avec les paramètres ci‑dessus, pour vérifier que les clients recevraient les leurs.</translation>
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
        <source>✓ The mail server took the message. Check whether it arrived.</source>
        <translation>✓ Le serveur de messagerie a accepté le message. Vérifiez qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate to check.</source>
        <translation>Sans chiffrement, il n’y a aucun certificat à vérifier.</translation>
    </message>
    <message>
        <source>Counts once messages to staff are switched on.</source>
        <translation>S’applique dès que les messages au personnel sont activés.</translation>
    </message>
    <message>
        <source>Messages to staff</source>
        <translation>Messages au personnel</translation>
    </message>
    <message>
        <source>Tell staff by e-mail</source>
        <translation>Prévenir le personnel par e-mail</translation>
    </message>
    <message>
        <source>A message for each proposal that comes in, or lapses unanswered.</source>
        <translation>Un message pour chaque proposition qui arrive ou qui expire sans réponse.</translation>
    </message>
    <message>
        <source>Staff’s address</source>
        <translation>Adresse du personnel</translation>
    </message>
    <message>
        <source>One address; a mailing list reaches several people.</source>
        <translation>Une seule adresse&#x202f;; une liste de diffusion atteint plusieurs personnes.</translation>
    </message>
    <message>
        <source>Language of these messages</source>
        <translation>Langue de ces messages</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Domain of the message numbers</source>
        <translation>Domaine des numéros de message</translation>
    </message>
    <message>
        <source>Lease of a message</source>
        <translation>Réservation d’un message</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation d’une décision</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Délai pour annuler</translation>
    </message>
    <message>
        <source>Appears at the end of each message’s own number (Message-ID). Preferably the sender’s domain.</source>
        <translation>Figure à la fin du numéro propre à chaque message (Message-ID). De préférence le domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>One computer may take this long to send a message before another one tries. Longer for a slow server.</source>
        <translation>Temps dont dispose un ordinateur pour envoyer un message avant qu’un autre n’essaie. Plus long pour un serveur lent.</translation>
    </message>
    <message>
        <source>The e-mail of a decision that is made in this program leaves this much later, so that it can be undone until then. 0: it leaves at once.</source>
        <translation>L’e‑mail d’une décision prise dans ce programme part avec ce retard, pour qu’elle puisse être annulée d’ici là. 0&#xa0;: il part aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;seconde</numerusform>
            <numerusform>%Ln&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des valeurs possibles.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque un élément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These don’t go together: %1.</source>
        <translation>Ces éléments sont incompatibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This value can’t be used here.</source>
        <translation>Cette valeur n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>This value can’t be used here. Expected: %1.</source>
        <translation>Cette valeur n’est pas utilisable ici. Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» n’existe pas.</translation>
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
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation>Le texte est trop long&#xa0;: %1&#xa0;caractères au plus.</translation>
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
        <source>The instalments don’t add up to the total.</source>
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
        <translation>Quelqu’un d’autre s’est déjà prononcé sur ce plan.</translation>
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
        <source>A payment plan’s block can’t be changed by hand.</source>
        <translation>Le blocage d’un plan de paiement ne peut pas être modifié manuellement.</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
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
        <source>A row of the file can’t be used.</source>
        <translation>Une ligne du fichier n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>La facture appartient à un autre client.</translation>
    </message>
    <message>
        <source>The column map can’t be used: %1.</source>
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
        <source>More is open than the invoice’s amount.</source>
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
        <source>The mail server’s certificate is not trusted: %1</source>
        <translation>Le certificat du serveur de messagerie n’est pas approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>Le serveur de messagerie a refusé l’identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text template can’t be used: %1</source>
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
        <source>Books in a file can’t stand on a network drive: %1</source>
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
        <source>Your role doesn’t allow this act; nothing was changed. Ask an admin.</source>
        <translation>Votre rôle ne permet pas cette action&#x202f;; rien n’a été modifié. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Ce conflit n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
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
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>Le serveur refuse le mot de passe donné pour %1, ou ne connaît pas cet identifiant. Vérifiez les deux, ou demandez un nouveau mot de passe à un administrateur.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1. Palier needs 15 or later: ask your IT department to upgrade it.</source>
        <translation>Le serveur du dossier comptable utilise PostgreSQL %1. Palier demande la version 15 ou ultérieure&#xa0;: demandez une mise à jour à votre service informatique.</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>L’identifiant %1 ne donne plus accès à ce dossier comptable. S’il s’agit d’une erreur, adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Ce dossier contient la copie de quelqu’un d’autre ou d’un autre dossier comptable&#xa0;: %1. Choisissez un autre dossier&#x202f;; rien n’a été modifié dans celui-ci.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>Le serveur a déjà un identifiant %1 qui n’appartient pas à ce dossier comptable. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Only the IT department, which owns the books, may do that: %1</source>
        <translation>Seul le service informatique à qui appartient le dossier comptable peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>La copie n’est pas identique à l’original&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a telephone number, such as +49 30 123456.</source>
        <translation>Ce n’est pas un numéro de téléphone, comme +49 30 123456.</translation>
    </message>
    <message>
        <source>These are too many lines: %1 at most.</source>
        <translation>Il y a trop de lignes&#xa0;:&#xa0;%1 au plus.</translation>
    </message>
    <message>
        <source>The e-mail has gone, so the decision stands.</source>
        <translation>L’e‑mail est parti&#xa0;: la décision est maintenue.</translation>
    </message>
    <message>
        <source>That decision no longer stands: there is nothing to undo.</source>
        <translation>Cette décision ne vaut plus&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at.</source>
        <translation>Le fichier a changé depuis qu’il a été examiné.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>L’opération a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No invoice is selected.</source>
        <translation>Aucune facture n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>The invoice appears in the file twice.</source>
        <translation>La facture figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>The books are out of reach.</source>
        <translation>Le dossier comptable est inaccessible.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>Le dossier comptable vient d’une version plus récente de Palier. Installez cette version sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your IT department to migrate them.</source>
        <translation>Le dossier comptable vient d’une version plus ancienne de Palier. Demandez à votre service informatique de le migrer.</translation>
    </message>
    <message>
        <source>The server asks for the password of %1, and this computer has none. Enter it.</source>
        <translation>Le serveur demande un mot de passe pour %1, et cet ordinateur n’en a pas. Saisissez-le.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1, which is newer than this version of Palier knows. Install a newer Palier on this computer.</source>
        <translation>Le serveur du dossier comptable utilise PostgreSQL %1, plus récent que ce que cette version de Palier connaît. Installez une version plus récente de Palier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is not a login. Lowercase letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 n’est pas un identifiant. Uniquement minuscules, chiffres et _, commençant par une lettre, 40 au plus.</translation>
    </message>
    <message>
        <source>There are no books there. Check the server and the database, or ask your IT department whether they were created. (%1)</source>
        <translation>Il n’y a pas de dossier comptable à cet endroit. Vérifiez le serveur et la base de données, ou demandez à votre service informatique si le dossier a été créé. (%1)</translation>
    </message>
    <message>
        <source>The books are damaged. Stop, and ask your IT department to restore a backup. (%1)</source>
        <translation>Le dossier comptable est endommagé. Cessez de travailler et demandez à votre service informatique de restaurer une sauvegarde. (%1)</translation>
    </message>
    <message>
        <source>This computer doesn’t know who issued the certificate of the books’ server, so nothing was sent to it. Ask your IT department for the file of its certificate authority. (%1)</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur du certificat du serveur du dossier comptable&#x202f;; rien n’a donc été envoyé au serveur. Demandez à votre service informatique le fichier de son autorité de certification. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is not valid today, so nothing was sent to it. Check this computer’s date, then ask your IT department to renew the certificate. (%1)</source>
        <translation>Le certificat du serveur du dossier comptable n’est pas valable aujourd’hui&#x202f;; rien n’a donc été envoyé au serveur. Vérifiez la date de cet ordinateur, puis demandez à votre service informatique de renouveler le certificat. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is made out to another name, so nothing was sent to it. Check the name of the server, then ask your IT department. (%1)</source>
        <translation>Le certificat du serveur du dossier comptable est établi au nom d’un autre serveur&#x202f;; rien n’a donc été envoyé. Vérifiez le nom du serveur, puis adressez-vous à votre service informatique. (%1)</translation>
    </message>
    <message>
        <source>The books’ server doesn’t offer an encrypted connection, so nothing was sent to it. Ask your IT department to switch TLS on. (%1)</source>
        <translation>Le serveur du dossier comptable n’offre pas de connexion chiffrée, donc rien ne lui a été envoyé. Demandez à votre service informatique d’activer TLS. (%1)</translation>
    </message>
    <message>
        <source>None of the books’ servers takes changes at the moment. (%1)</source>
        <translation>Aucun des serveurs du dossier comptable n’accepte de modifications pour le moment. (%1)</translation>
    </message>
    <message>
        <source>The books’ server has no connection free. Palier tries again by itself; tell your IT department if it lasts. (%1)</source>
        <translation>Le serveur du dossier comptable n’a plus de connexion libre. Palier réessaie automatiquement&#x202f;; prévenez votre service informatique si cela dure. (%1)</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. Unlock it, or type your password for the books. (%1)</source>
        <translation>Le trousseau du système est verrouillé ou absent. Déverrouillez-le, ou saisissez votre mot de passe pour le dossier comptable. (%1)</translation>
    </message>
    <message>
        <source>The server refuses this login or its password. Check both, or ask an admin for a new password.</source>
        <translation>Le serveur refuse cet identifiant ou son mot de passe. Vérifiez les deux, ou demandez un nouveau mot de passe à un administrateur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>palier::FilterActions</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Filtres enregistrés…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>palier::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>palier::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>palier::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>Enter the creditor</source>
        <translation>Indiquer le créancier</translation>
    </message>
    <message>
        <source>Enter the mail server</source>
        <translation>Indiquer le serveur de messagerie</translation>
    </message>
    <message>
        <source>Enter the portal’s address</source>
        <translation>Indiquer l’adresse du portail</translation>
    </message>
    <message>
        <source>Don’t show the first steps any more</source>
        <translation>Ne plus afficher les premiers pas</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – fait</translation>
    </message>
    <message>
        <source>Allow proposals</source>
        <translation>Autoriser les propositions</translation>
    </message>
</context>
<context>
    <name>palier::GoToPanel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Haut et Bas pour choisir, Entrée pour y aller, Échap pour fermer</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1&#x202f;;&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Invoice, customer (name or number), page, setting, action</source>
        <translation>Facture, client (nom ou numéro), page, paramètre, action</translation>
    </message>
    <message>
        <source>Nothing found. Try another word; Esc closes</source>
        <translation>Aucun résultat. Essayez un autre mot&#x202f;; Échap pour fermer</translation>
    </message>
    <message>
        <source>The first of each kind: type more to find others. Enter goes there, Esc closes</source>
        <translation>Les premiers de chaque sorte&#xa0;: précisez pour en voir d’autres. Entrée pour y aller, Échap pour fermer</translation>
    </message>
</context>
<context>
    <name>palier::GoalWords</name>
    <message>
        <source>Pages and actions</source>
        <translation>Pages et actions</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>%1 – open: %2</source>
        <translation>%1 – restant dû&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>palier::HelpPage</name>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
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
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Aucun événement pour cette facture.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>en attente de synchronisation</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>The approval was undone before its e-mail left.</source>
        <translation>L’approbation a été annulée avant le départ de son e‑mail.</translation>
    </message>
    <message>
        <source>The refusal was undone before its e-mail left.</source>
        <translation>Le refus a été annulé avant le départ de son e‑mail.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>palier::HoldFields</name>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>palier::ImportFileView</name>
    <message>
        <source>Mapped as last time</source>
        <translation>Colonnes comme la dernière fois</translation>
    </message>
    <message>
        <source>Only bad rows</source>
        <translation>Lignes erronées uniquement</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Enregistrer les lignes erronées…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Forget how files of this kind are mapped</source>
        <translation>Oublier la correspondance des colonnes pour ce type de fichier</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne</numerusform>
            <numerusform>%Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>séparateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Examen des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) will be left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne erronée sera ignorée.</numerusform>
            <numerusform>%Ln&#xa0;lignes erronées seront ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All rows are good. They are in the books already.</source>
        <translation>✓ Toutes les lignes sont correctes. Elles figurent déjà dans le dossier comptable.</translation>
    </message>
    <message>
        <source>✓ All rows are good.</source>
        <translation>✓ Toutes les lignes sont correctes.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s). Correct them in the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne erronée. Corrigez-la dans le fichier et choisissez-le à nouveau, ou ignorez-la.</numerusform>
            <numerusform>%Ln&#xa0;lignes erronées. Corrigez-les dans le fichier et choisissez-le à nouveau, ou ignorez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have will be marked as settled.</source>
        <translation>
            <numerusform>%Ln&#xa0;facture ouverte absente du fichier sera marquée comme réglée.</numerusform>
            <numerusform>%Ln&#xa0;factures ouvertes absentes du fichier seront marquées comme réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are good.</source>
        <translation>Toutes les lignes sont correctes.</translation>
    </message>
</context>
<context>
    <name>palier::ImportOptions</name>
    <message>
        <source>The file lists everything that is open</source>
        <translation>Le fichier contient tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Ignorer les lignes erronées</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Point: 1,234.56</source>
        <translation>Point&#xa0;: 1,234.56</translation>
    </message>
    <message>
        <source>Comma: 1.234,56</source>
        <translation>Virgule&#xa0;: 1.234,56</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Jour d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Mois d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Année d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>From the file, else %1</source>
        <translation>Selon le fichier, sinon&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (habituelle)</translation>
    </message>
    <message>
        <source>Then invoices that are not in it count as paid, and are settled.</source>
        <translation>Les factures qui n’y figurent pas comptent alors comme payées et sont réglées.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have would be marked as settled: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;facture ouverte absente du fichier serait marquée comme réglée&#xa0;:&#xa0;%1</numerusform>
            <numerusform>%Ln&#xa0;factures ouvertes absentes du fichier seraient marquées comme réglées&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open invoice is in the file: nothing would be settled.</source>
        <translation>Toutes les factures ouvertes sont dans le fichier&#xa0;: aucune ne serait réglée.</translation>
    </message>
    <message>
        <source>A bad row without an invoice number may be any of them: correct the bad rows first.</source>
        <translation>Une ligne erronée sans numéro de facture peut être n’importe laquelle d’entre elles&#xa0;: corrigez d’abord les lignes erronées.</translation>
    </message>
</context>
<context>
    <name>palier::ImportPage</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Enregistrer les lignes erronées…</translation>
    </message>
    <message>
        <source>Files can’t be imported from this window.</source>
        <translation>Les fichiers ne peuvent pas être importés depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>You can’t import now</source>
        <translation>Vous ne pouvez pas importer maintenant</translation>
    </message>
    <message>
        <source>Choose a list of invoices</source>
        <translation>Choisir une liste de factures</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can’t be imported</source>
        <translation>Impossible d’importer&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Bad rows came to light in the books.</source>
        <translation>La comparaison avec le dossier comptable a révélé des lignes erronées.</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>L’importation a été annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it</source>
        <translation>Le fichier a changé depuis que vous l’avez examiné</translation>
    </message>
    <message>
        <source>Nothing was imported. This is how it is now: look at it again.</source>
        <translation>Rien n’a été importé. Voici son état actuel&#xa0;: examinez-le à nouveau.</translation>
    </message>
    <message>
        <source>The connection broke while the import was finishing</source>
        <translation>La connexion s’est interrompue à la fin de l’importation</translation>
    </message>
    <message>
        <source>The rows may have come in or not. Import the file again to be sure: what is there already is not changed.</source>
        <translation>Les lignes sont peut-être arrivées, peut-être pas. Importez à nouveau le fichier pour en être sûr&#xa0;: ce qui s’y trouve déjà n’est pas modifié.</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Enregistrer les lignes erronées</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>%1 bad rows.csv</source>
        <translation>%1 lignes erronées.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The bad rows could not be saved</source>
        <translation>Les lignes erronées n’ont pas pu être enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) saved</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne erronée enregistrée</numerusform>
            <numerusform>%Ln&#xa0;lignes erronées enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>To import, the books must be reachable. You can look at the file and match its columns now; it is kept here until you are online.</source>
        <translation>L’importation demande que le dossier comptable soit joignable. Vous pouvez déjà examiner le fichier et associer ses colonnes&#x202f;; il est gardé ici jusqu’à ce que vous soyez en ligne.</translation>
    </message>
    <message>
        <source>Correct them in %1, then import that file.</source>
        <translation>Corrigez-les dans&#xa0;%1, puis importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>palier::ImportResult</name>
    <message>
        <source>Show the invoices</source>
        <translation>Afficher les factures</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Enregistrer les lignes erronées…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Everything in %1 was in the books already</source>
        <translation>Tout le contenu de&#xa0;%1 figurait déjà dans le dossier comptable</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne erronée a été ignorée.</numerusform>
            <numerusform>%Ln&#xa0;lignes erronées ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>«&#x202f;%1&#x202f;» a été importé</translation>
    </message>
    <message>
        <source>The invoices appear in the list as soon as this computer’s copy is up to date.</source>
        <translation>Les factures apparaissent dans la liste dès que la copie de cet ordinateur est à jour.</translation>
    </message>
</context>
<context>
    <name>palier::ImportRunView</name>
    <message>
        <source>Cancelling leaves nothing behind: all rows come in together, or none.</source>
        <translation>Une annulation ne laisse aucune trace&#xa0;: toutes les lignes arrivent ensemble, ou aucune.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 lignes lues sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the books</source>
        <translation>%1 lignes sur&#xa0;%2 comparées avec le dossier comptable</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 lignes écrites sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Finishing. This can’t be cancelled any more.</source>
        <translation>Finalisation. L’annulation n’est plus possible.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>palier::ImportSummary</name>
    <message numerus="yes">
        <source>New</source>
        <translation>
            <numerusform>Nouvelle</numerusform>
            <numerusform>Nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed</source>
        <translation>
            <numerusform>Modifiée</numerusform>
            <numerusform>Modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged</source>
        <translation>
            <numerusform>Inchangée</numerusform>
            <numerusform>Inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <translation>
            <numerusform>Réglée</numerusform>
            <numerusform>Réglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row(s)</source>
        <translation>
            <numerusform>Ligne</numerusform>
            <numerusform>Lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bad row(s)</source>
        <translation>
            <numerusform>Ligne erronée</numerusform>
            <numerusform>Lignes erronées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customer(s)</source>
        <translation>
            <numerusform>Nouveau client</numerusform>
            <numerusform>Nouveaux clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportTableModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, bad: %2</source>
        <translation>%1, erroné&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>palier::ImportWords</name>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Business or consumer</source>
        <translation>Entreprise ou particulier</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Last reminder step</source>
        <translation>Dernière étape de rappel</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>“%1” is not a valid date</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date valable</translation>
    </message>
    <message>
        <source>Day or month first? “%1” can be both, and the file has dates of either order</source>
        <translation>Jour ou mois d’abord&#x202f;? «&#x202f;%1&#x202f;» peut être les deux, et le fichier contient des dates dans les deux ordres</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant</translation>
    </message>
    <message>
        <source>Decimals or thousands? “%1” can be both</source>
        <translation>Décimales ou milliers&#x202f;? «&#x202f;%1&#x202f;» peut être les deux</translation>
    </message>
    <message>
        <source>The amount %1 is too large</source>
        <translation>Le montant&#xa0;%1 est trop élevé</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une devise</translation>
    </message>
    <message>
        <source>The currency does not fit the invoice: %1</source>
        <translation>La devise ne correspond pas à la facture&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“%1” can’t be used as %2</source>
        <translation>%2&#xa0;: «&#x202f;%1&#x202f;» n’est pas utilisable</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters at most</source>
        <translation>%1&#xa0;: trop long,&#xa0;%2&#xa0;caractères au plus</translation>
    </message>
    <message>
        <source>It would be due on %1, before it was issued</source>
        <translation>L’échéance serait le&#xa0;%1, avant l’émission</translation>
    </message>
    <message>
        <source>More is open (%1) than the amount</source>
        <translation>Le restant dû (%1) dépasse le montant</translation>
    </message>
    <message>
        <source>This invoice number belongs to another customer: %1</source>
        <translation>Ce numéro de facture appartient à un autre client&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 cells, but the header has %2</source>
        <translation>%1 cellules, mais l’en-tête en a&#xa0;%2</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV there (File › Save as), and import that file.</source>
        <translation>Ce fichier est une feuille de calcul. Enregistrez-la au format CSV dans son programme (Fichier › Enregistrer sous), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a PDF. Export the list as CSV from the program that made it.</source>
        <translation>Ce fichier est un PDF. Exportez la liste en CSV depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Ce fichier est compressé. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>This is no text file. Export the list as CSV from your invoicing program.</source>
        <translation>Ce n’est pas un fichier texte. Exportez la liste en CSV depuis votre logiciel de facturation.</translation>
    </message>
    <message>
        <source>The file says that it is %1 text, but it is damaged. Export it again.</source>
        <translation>Le fichier s’annonce comme du texte&#xa0;%1, mais il est endommagé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file can’t be read: %1</source>
        <translation>Le fichier est illisible&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>There is nothing to import in this file: it needs a line of column names and at least one row below.</source>
        <translation>Il n’y a rien à importer dans ce fichier&#xa0;: il faut une ligne de noms de colonnes et au moins une ligne en dessous.</translation>
    </message>
    <message>
        <source>Choose above the columns for: %1.</source>
        <translation>Choisissez ci‑dessus les colonnes pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The books are out of reach. The file and its mapping are kept here: import it when you are online.</source>
        <translation>Le dossier comptable est inaccessible. Le fichier et la correspondance de ses colonnes sont gardés ici&#xa0;: importez-le quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Line %1 is understood as: invoice %2 to %3, issued %4, due %5, %6</source>
        <translation>La ligne&#xa0;%1 est comprise ainsi&#xa0;: facture&#xa0;%2 pour&#xa0;%3, émise le&#xa0;%4, échéance le&#xa0;%5,&#xa0;%6</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (restant dû&#xa0;:&#xa0;%2)</translation>
    </message>
    <message>
        <source>The same invoice appears on line %1 with other values</source>
        <translation>La même facture figure à la ligne&#xa0;%1 du fichier avec d’autres valeurs</translation>
    </message>
    <message>
        <source>A quotation mark on line %1 is never closed, so everything below it would be lost. Correct the file, or export it again.</source>
        <translation>Un guillemet à la ligne&#xa0;%1 du fichier n’est jamais fermé&#x202f;; tout ce qui suit serait perdu. Corrigez le fichier, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Is the day or the month first? Every date in the file can be read both ways, for example on line %1. Choose the order under “Dates”.</source>
        <translation>Le jour ou le mois vient-il d’abord&#x202f;? Chaque date peut se lire des deux façons, par exemple à la ligne&#xa0;%1 du fichier. Choisissez l’ordre sous «&#x202f;Dates&#x202f;».</translation>
    </message>
    <message>
        <source>Is the sign before the decimals a point or a comma? The amounts can be read both ways, for example on line %1. Choose it under “Decimal sign”.</source>
        <translation>Le séparateur décimal est-il un point ou une virgule&#x202f;? Les montants peuvent se lire des deux façons, par exemple à la ligne&#xa0;%1 du fichier. Choisissez-le sous «&#x202f;Séparateur décimal&#x202f;».</translation>
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
            <numerusform>%Ln&#xa0;échéance, la première le %1, la dernière le %2, entre %3 et %4.</numerusform>
            <numerusform>%Ln&#xa0;échéances, la première le %1, la dernière le %2, entre %3 et %4.</numerusform>
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
    <message>
        <source>Planned</source>
        <translation>Prévue le</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;facture</numerusform>
            <numerusform>%Ln&#xa0;factures</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Aucune facture trouvée</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture pour le moment</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Only invoices of this customer</source>
        <translation>Uniquement les factures de ce client</translation>
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
        <source>Blocking reason</source>
        <translation>Raison du blocage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Overdue by at least</source>
        <translation>Retard d’au moins</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Import the list from your invoicing program: drop its file anywhere on this window, or choose it.</source>
        <translation>Importez la liste depuis votre logiciel de facturation&#xa0;: déposez son fichier n’importe où sur cette fenêtre, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>Decide on the selected proposals</source>
        <translation>Traiter les propositions sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>At most %n invoice(s) can be handled at once. Select fewer.</source>
        <translation>
            <numerusform>%Ln&#xa0;facture au plus peut être traitée à la fois. Sélectionnez-en moins.</numerusform>
            <numerusform>%Ln&#xa0;factures au plus peuvent être traitées à la fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected invoices has a waiting proposal.</source>
        <translation>Aucune des factures sélectionnées n’a de proposition en attente.</translation>
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
    <message>
        <source>View the payment plan</source>
        <translation>Afficher le plan de paiement</translation>
    </message>
    <message>
        <source>Block this invoice…</source>
        <translation>Bloquer cette facture…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
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
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
        </translation>
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
        <source>Limit %1, here %2</source>
        <translation>Limite %1, ici %2</translation>
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
    <name>palier::LinkCard</name>
    <message>
        <source>Links to the billing portal</source>
        <translation>Liens vers le portail de facturation</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>The portal’s address is not set</source>
        <translation>L’adresse du portail n’est pas indiquée</translation>
    </message>
    <message>
        <source>Without it no link can be made: nobody would know where it leads.</source>
        <translation>Sans elle, aucun lien ne peut être créé&#xa0;: personne ne saurait où il&#xa0;mène.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>L’indiquer</translation>
    </message>
    <message>
        <source>Set the portal’s address</source>
        <translation>Indiquer l’adresse du portail</translation>
    </message>
    <message>
        <source>The new link</source>
        <translation>Le nouveau lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Copier le nouveau lien</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>Shown this once: the books keep no copy of it. Whoever has it sees what this customer owes, so send it to nobody else.</source>
        <translation>Affiché cette seule fois&#xa0;: le dossier comptable n’en garde pas de copie. Quiconque le possède voit ce que doit ce client&#x202f;; ne l’envoyez à personne d’autre.</translation>
    </message>
    <message>
        <source>Links can’t be made or revoked from this window.</source>
        <translation>Cette fenêtre ne permet pas de créer ni de révoquer des liens.</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal. Every e-mail brings one of its own.</source>
        <translation>Aucun lien valide en ce moment. Chaque e‑mail en contient un.</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Créé le&#xa0;%1 par&#xa0;%2</translation>
    </message>
    <message>
        <source>first opened %1</source>
        <translation>ouvert pour la première fois le&#xa0;%1</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <translation>Expire le&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the link of %1</source>
        <translation>Révoquer le lien du&#xa0;%1</translation>
    </message>
    <message>
        <source>✓ Revoked: what was opened with it is closed too.</source>
        <translation>✓ Révoqué&#xa0;: ce qu’il avait ouvert est fermé aussi.</translation>
    </message>
    <message>
        <source>Links are made and revoked on the books themselves, and these are out of reach now: %1</source>
        <translation>Les liens se créent et se révoquent dans le dossier comptable même, et celui-ci est inaccessible&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal.</source>
        <translation>Aucun lien valide en ce moment.</translation>
    </message>
</context>
<context>
    <name>palier::ListArrangement</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>palier::ListCells</name>
    <message>
        <source>%1, waiting to sync</source>
        <translation>%1, en attente de synchronisation</translation>
    </message>
    <message>
        <source>What you did is waiting to sync.</source>
        <translation>Ce que vous avez fait attend d’être synchronisé.</translation>
    </message>
</context>
<context>
    <name>palier::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;élément sélectionné</numerusform>
            <numerusform>%Ln&#xa0;éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied: more are too many for a clipboard.</source>
        <translation>
            <numerusform>La première ligne (%Ln) a été copiée&#xa0;: le presse-papiers n’en admet pas davantage.</numerusform>
            <numerusform>Les&#xa0;%Ln&#xa0;premières lignes ont été copiées&#xa0;: le presse-papiers n’en admet pas davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>La liste est lue dans la copie du dossier comptable de cet ordinateur.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Modifiez la recherche ou les filtres, ou effacez-les.</translation>
    </message>
</context>
<context>
    <name>palier::ListTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>palier::Lookout</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle proposition</numerusform>
            <numerusform>%Ln&#xa0;nouvelles propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1, %2</source>
        <translation>La dernière&#xa0;: %1&#xa0;– %2</translation>
    </message>
    <message>
        <source>The books could not accept what you did</source>
        <translation>Le dossier comptable n’a pas pu accepter ce que vous avez fait</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit à examiner</numerusform>
            <numerusform>%Ln&#xa0;conflits à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail is not going out</source>
        <translation>L’envoi d’e-mails est bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet</source>
        <translation>
            <numerusform>%Ln&#xa0;message n’est pas encore parti</numerusform>
            <numerusform>%Ln&#xa0;messages ne sont pas encore partis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s) that wait for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition attend une réponse</numerusform>
            <numerusform>%Ln&#xa0;propositions attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit à examiner</numerusform>
            <numerusform>%Ln&#xa0;conflits à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not going out</source>
        <translation>
            <numerusform>%Ln&#xa0;e-mail ne part pas</numerusform>
            <numerusform>%Ln&#xa0;e-mails ne partent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MappingHeader</name>
    <message>
        <source>Column “%1” holds</source>
        <translation>La colonne «&#x202f;%1&#x202f;» contient</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– non utilisée –</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>palier::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;Books…</source>
        <translation>&amp;Dossier comptable…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Show &amp;notices outside the window too</source>
        <translation>Afficher les &amp;notifications aussi hors de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>Aller &amp;à…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Administration</translation>
    </message>
</context>
<context>
    <name>palier::MessageListModel</name>
    <message>
        <source>Queued</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>“Send again” is waiting for the books.</source>
        <translation>«&#x202f;Renvoyer&#x202f;» attend le dossier comptable.</translation>
    </message>
</context>
<context>
    <name>palier::MessageListPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>Search customer, address or subject</source>
        <translation>Client, adresse ou objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour le moment</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Aucun message trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;message</numerusform>
            <numerusform>%Ln&#xa0;messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes to customers by e-mail appears here: answers to their proposals, and reminders. The first one comes with the first decision.</source>
        <translation>Ici figure ce qui est envoyé aux clients par e‑mail&#xa0;: réponses à leurs propositions et rappels. Le premier message vient avec la première décision.</translation>
    </message>
</context>
<context>
    <name>palier::MessagePreview</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Its text was not kept.</source>
        <translation>Son texte n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Its text is written when it is sent for the first time, from what is true then.</source>
        <translation>Son texte est rédigé au premier envoi, d’après la situation à ce moment-là.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Préparé le</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Fiche du client</translation>
    </message>
    <message>
        <source>The message will be sent again</source>
        <translation>Le message sera renvoyé</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <translation>Le dernier essai a échoué</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>Select a message to read it here.</source>
        <translation>Sélectionnez un message pour le lire ici.</translation>
    </message>
    <message>
        <source>None of them can be sent again.</source>
        <translation>Aucun ne peut être renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again</source>
        <translation>
            <numerusform>Renvoyer %Ln&#xa0;message</numerusform>
            <numerusform>Renvoyer %Ln&#xa0;messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are selected</source>
        <translation>
            <numerusform>%Ln&#xa0;message sélectionné</numerusform>
            <numerusform>%Ln&#xa0;messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. It will not be tried again by itself.</source>
        <translation>Non envoyé. Aucun nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your request.</source>
        <translation>En attente de synchronisation&#xa0;: l’e‑mail partira dès que votre demande sera dans le dossier comptable.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent again; the others are sent already, or on their way.</source>
        <translation>
            <numerusform>%Ln&#xa0;peut être renvoyé&#x202f;; les autres sont déjà envoyés, ou en cours d’envoi.</numerusform>
            <numerusform>%Ln&#xa0;peuvent être renvoyés&#x202f;; les autres sont déjà envoyés, ou en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cause, such as a mistake in the customer’s address, and send the message again.</source>
        <translation>Corrigez la cause, par exemple une erreur dans l’adresse du client, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
</context>
<context>
    <name>palier::MessageWords</name>
    <message>
        <source>Will be tried again</source>
        <translation>Sera réessayé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
</context>
<context>
    <name>palier::MessagesPage</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%Ln&#xa0;message n’a pas pu être envoyé</numerusform>
            <numerusform>%Ln&#xa0;messages n’ont pas pu être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait longer than they should</source>
        <translation>
            <numerusform>%Ln&#xa0;message attend plus longtemps qu’il ne devrait</numerusform>
            <numerusform>%Ln&#xa0;messages attendent plus longtemps qu’ils ne devraient</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%Ln&#xa0;message sera renvoyé</numerusform>
            <numerusform>%Ln&#xa0;messages seront renvoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;n’a pas pu l’être&#xa0;: %1</numerusform>
            <numerusform>%Ln&#xa0;n’ont pas pu l’être&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The computer that sends the e-mails does it, as soon as the books have your change.</source>
        <translation>L’envoi se fera depuis l’ordinateur chargé des e‑mails, dès que le dossier comptable aura votre modification.</translation>
    </message>
    <message>
        <source>One of them: “%1”</source>
        <translation>L’un d’eux&#xa0;: «&#x202f;%1&#x202f;»</translation>
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
        <translation>Contre-proposé</translation>
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
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
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
        <source>Confirmation of the payment plan</source>
        <translation>Confirmation du plan de paiement</translation>
    </message>
    <message>
        <source>Refusal of the payment plan</source>
        <translation>Refus du plan de paiement</translation>
    </message>
    <message>
        <source>Proposal received</source>
        <translation>Proposition reçue</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>Échéance à payer</translation>
    </message>
    <message>
        <source>Instalment missed</source>
        <translation>Échéance impayée</translation>
    </message>
    <message>
        <source>Payment plan ended</source>
        <translation>Fin du plan de paiement</translation>
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
            <numerusform>%Ln&#xa0;j de retard</numerusform>
            <numerusform>%Ln&#xa0;j de retard</numerusform>
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
        <translation>Paiement différé</translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%Ln&#xa0;échéance hebdomadaire, le %1</numerusform>
            <numerusform>%Ln&#xa0;échéances hebdomadaires, le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;échéance mensuelle, le dernier jour du mois</numerusform>
            <numerusform>%Ln&#xa0;échéances mensuelles, le dernier jour du mois</numerusform>
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
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Décision annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the %1 of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;échéance mensuelle, le %1 du mois</numerusform>
            <numerusform>%Ln&#xa0;échéances mensuelles, le %1 du mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
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
            <numerusform>%Ln&#xa0;à synchroniser</numerusform>
            <numerusform>%Ln&#xa0;à synchroniser</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Dernière synchronisation le %1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Books…</source>
        <translation>Dossier comptable…</translation>
    </message>
    <message>
        <source>Where the books are: on this computer, or on a team’s server</source>
        <translation>Où est le dossier comptable&#xa0;: sur cet ordinateur ou sur le serveur d’une équipe</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>palier::NoteText</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation>Toute la remarque</translation>
    </message>
    <message>
        <source>Only the first lines of the note</source>
        <translation>Seulement les premières lignes de la remarque</translation>
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
        <source>Password of the books’ server</source>
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
        <source>The keychain can’t be read</source>
        <translation>Le trousseau ne peut pas être lu</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;: tout est gardé ici et envoyé une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when it works again.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;: ce que vous faites est gardé ici et envoyé dès que cela fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Type it again, or ask an admin for a new one; another login is chosen under “Books…”.</source>
        <translation>Le serveur refuse le mot de passe de %1, ou ne connaît pas cet identifiant. Saisissez à nouveau le mot de passe, ou demandez-en un nouveau à un administrateur&#x202f;; un autre identifiant se choisit sous «&#x202f;Dossier comptable…&#x202f;».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again with the keychain</source>
        <translation>Réessayer avec le trousseau</translation>
    </message>
</context>
<context>
    <name>palier::NoticeCard</name>
    <message>
        <source>Close the notice: %1</source>
        <translation>Fermer la notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>View the notice: %1</source>
        <translation>Afficher la notification&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>palier::OneChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
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
        <source>The books are out of reach</source>
        <translation>Le dossier comptable est inaccessible</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Ouvrir un autre dossier comptable…</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>Impossible d’ouvrir le dossier comptable</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>This computer fills its own copy of the books for the first time. Later Palier starts at once, online or offline.</source>
        <translation>Cet ordinateur constitue pour la première fois sa propre copie du dossier comptable. Ensuite, Palier démarrera immédiatement, en ligne ou hors ligne.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet, so there is nothing to show. Palier tries again by itself.</source>
        <translation>Cet ordinateur n’a pas encore de copie du dossier comptable&#x202f;; il n’y a donc rien à afficher. Palier réessaie automatiquement.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet. Sign in above to fetch it.</source>
        <translation>Cet ordinateur n’a pas encore de copie du dossier comptable. Connectez-vous ci‑dessus pour la récupérer.</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted. Ask an admin if that is a mistake.</source>
        <translation>La copie sur cet ordinateur a été supprimée. S’il s’agit d’une erreur, adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>palier::OwedCard</name>
    <message>
        <source>What they owe</source>
        <translation>Ce que doit ce client</translation>
    </message>
    <message>
        <source>Their invoices</source>
        <translation>Ses factures</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Restant dû en&#xa0;%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Restant dû</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>dont échu</translation>
    </message>
    <message>
        <source>They owe nothing.</source>
        <translation>Ce client ne doit rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s), none overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;facture ouverte, non échue.</numerusform>
            <numerusform>%Ln&#xa0;factures ouvertes, aucune échue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them overdue, the oldest since %3 (%4).</source>
        <translation>%1, dont&#xa0;%2 échues, la plus ancienne depuis le&#xa0;%3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;facture ouverte</numerusform>
            <numerusform>%Ln&#xa0;factures ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PageNames</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Paramètres de l’administration</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>À propos de Palier</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>palier::PauseCard</name>
    <message>
        <source>Proposals and messages</source>
        <translation>Propositions et messages</translation>
    </message>
    <message>
        <source>May propose payment plans</source>
        <translation>Peut proposer des plans de paiement</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Dernier jour de la suspension</translation>
    </message>
    <message>
        <source>The billing portal shows them no request button.</source>
        <translation>Le portail de facturation ne lui montre aucun bouton de demande.</translation>
    </message>
    <message>
        <source>Proposals are switched off for everybody in the settings.</source>
        <translation>Les propositions sont désactivées pour tous dans les paramètres.</translation>
    </message>
    <message>
        <source>Within the limits of the settings.</source>
        <translation>Dans les limites des paramètres.</translation>
    </message>
    <message>
        <source>Change the pause…</source>
        <translation>Modifier la suspension…</translation>
    </message>
    <message>
        <source>Not paused. While a customer is paused nothing is sent to them: their open invoices are blocked, and so are those that are imported later. Other blocks stay as they are.</source>
        <translation>Non suspendu. Tant qu’un client est suspendu, rien ne lui est envoyé&#xa0;: ses factures ouvertes sont bloquées, et celles importées plus tard aussi. Les autres blocages restent tels quels.</translation>
    </message>
    <message>
        <source>Paused indefinitely.</source>
        <translation>Suspendu sans date de fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) are blocked by it.</source>
        <translation>
            <numerusform>%Ln&#xa0;facture ouverte est bloquée de ce fait.</numerusform>
            <numerusform>%Ln&#xa0;factures ouvertes sont bloquées de ce fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Par&#xa0;%1, le&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Paused up to and including %1.</source>
        <translation>Suspendu jusqu’au %1 inclus.</translation>
    </message>
</context>
<context>
    <name>palier::PayingCard</name>
    <message>
        <source>How they have paid</source>
        <translation>Comment ce client a payé</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Payées en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;facture réglée</numerusform>
            <numerusform>%Ln&#xa0;factures réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on average</source>
        <translation>
            <numerusform>%Ln&#xa0;jour en moyenne</numerusform>
            <numerusform>%Ln&#xa0;jours en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>never late</source>
        <translation>Jamais en retard</translation>
    </message>
    <message>
        <source>Last settled on</source>
        <translation>Dernière réglée le</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1&#xa0;% de&#xa0;%2</translation>
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
            <numerusform>%Ln&#xa0;facture réglée</numerusform>
            <numerusform>%Ln&#xa0;factures réglées</numerusform>
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
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln&#xa0;jour de retard</numerusform>
            <numerusform>%Ln&#xa0;jours de retard</numerusform>
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
    <message numerus="yes">
        <source>%n+ day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;j et plus</numerusform>
            <numerusform>%Ln&#xa0;j et plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late.</source>
        <translation>%1, avec %2 de retard.</translation>
    </message>
    <message>
        <source>%1, all of them late, by %2 on average.</source>
        <translation>%1, toutes en retard, de %2 en moyenne.</translation>
    </message>
    <message>
        <source>%1, 1 of them late, by %2.</source>
        <translation>%1, dont 1 en retard, de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.</source>
        <translation>
            <numerusform>La dernière facture réglée (%Ln)&#xa0;: une barre pour les jours de retard, un point si payée à temps.</numerusform>
            <numerusform>Les %Ln&#xa0;dernières factures réglées, la plus ancienne d’abord&#xa0;: une barre pour les jours de retard, un point si payée à temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du&#xa0;%1 au&#xa0;%2</translation>
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
        <source>Your decision is waiting to sync.</source>
        <translation>Votre décision est en attente de synchronisation.</translation>
    </message>
</context>
<context>
    <name>palier::PlanKeepingCard</name>
    <message>
        <source>Payment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;en attente de réponse</numerusform>
            <numerusform>%Ln&#xa0;en attente de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln&#xa0;actif</numerusform>
            <numerusform>%Ln&#xa0;actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln&#xa0;respecté</numerusform>
            <numerusform>%Ln&#xa0;respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln&#xa0;non respecté</numerusform>
            <numerusform>%Ln&#xa0;non respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln&#xa0;refusé</numerusform>
            <numerusform>%Ln&#xa0;refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn or lapsed</source>
        <translation>
            <numerusform>%Ln&#xa0;retiré ou expiré</numerusform>
            <numerusform>%Ln&#xa0;retirés ou expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>They have never proposed a payment plan.</source>
        <translation>Ce client n’a jamais proposé de plan de paiement.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>et&#xa0;%Ln&#xa0;plus ancien</numerusform>
            <numerusform>et&#xa0;%Ln&#xa0;plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed on %1</source>
        <translation>Proposé le&#xa0;%1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>View the plan of %1, %2</source>
        <translation>Afficher le plan du&#xa0;%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>palier::PlanListModel</name>
    <message>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse au plus tard</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, dépassé</translation>
    </message>
</context>
<context>
    <name>palier::PlanListPage</name>
    <message>
        <source>Payment plans</source>
        <translation>Plans de paiement</translation>
    </message>
    <message>
        <source>Search payment plans</source>
        <translation>Chercher dans les plans de paiement</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Client ou facture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Due within three days</source>
        <translation>Sous trois jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>View, approve or refuse…</source>
        <translation>Afficher, approuver ou refuser…</translation>
    </message>
    <message>
        <source>No payment plans yet</source>
        <translation>Aucun plan de paiement pour le moment</translation>
    </message>
    <message>
        <source>They come from customers, who ask for them in the billing portal. An admin switches that on: Administration settings, Billing, Allow proposal.</source>
        <translation>Ils viennent des clients, qui les demandent dans le portail de facturation. Un administrateur active cette possibilité&#xa0;: Paramètres de l’administration, Facturation, Autoriser la proposition.</translation>
    </message>
    <message>
        <source>No payment plan matches</source>
        <translation>Aucun plan de paiement trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;plan de paiement</numerusform>
            <numerusform>%Ln&#xa0;plans de paiement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanNews</name>
    <message>
        <source>This proposal can’t be approved as it stands</source>
        <translation>Cette proposition ne peut pas être approuvée telle quelle</translation>
    </message>
    <message>
        <source>The time for an answer is over</source>
        <translation>Le délai de réponse est passé</translation>
    </message>
    <message>
        <source>The last day was %1. The proposal lapses at the next automatic run, unless you answer before.</source>
        <translation>Le dernier jour était le&#xa0;%1. La proposition expirera au prochain traitement automatique, sauf si vous répondez avant.</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Par&#xa0;%1, le&#xa0;%2.</translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation>Par&#xa0;%1, le&#xa0;%2&#xa0;: «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>En attente de synchronisation&#xa0;: l’e‑mail partira dès que la décision sera dans le dossier comptable.</translation>
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
        <source>It is active once somebody else approves it too.</source>
        <translation>Il sera actif dès que quelqu’un d’autre l’aura approuvé aussi.</translation>
    </message>
    <message>
        <source>It waits for the customer’s answer.</source>
        <translation>Il attend la réponse du client.</translation>
    </message>
    <message>
        <source>Nothing is expected from the customer until it goes on.</source>
        <translation>Rien n’est attendu du client jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. There is nothing to decide.</source>
        <translation>Le plan ne bloque plus ses factures, et les rappels reprennent. Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>The last day for an answer was %1.</source>
        <translation>Le dernier jour pour répondre était le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Expiré&#xa0;: personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>Completed: everything is paid</source>
        <translation>Soldé&#xa0;: tout est payé</translation>
    </message>
    <message>
        <source>Broken: an instalment was not paid</source>
        <translation>Non respecté&#xa0;: une échéance n’a pas été payée</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue.</source>
        <translation>Le plan ne bloque plus ses factures, et les rappels reprennent.</translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation>Résilié par le personnel</translation>
    </message>
    <message>
        <source>%1: limit %2, here %3</source>
        <translation>%1&#xa0;: limite %2, ici %3</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>Not paid: %1, the first of it due on %2.</source>
        <translation>Impayé&#xa0;: %1, exigible depuis le %2 pour la première échéance.</translation>
    </message>
    <message>
        <source>The customer is late with this plan</source>
        <translation>Le client est en retard sur ce plan</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. The customer can ask again.</source>
        <translation>Le plan ne bloque plus ses factures, et les rappels reprennent. Le client peut refaire une demande.</translation>
    </message>
    <message>
        <source>Not paid: %1, due on %2.</source>
        <translation>Impayé&#xa0;: %1, exigible depuis le&#xa0;%2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Approuvé par&#xa0;%1, le&#xa0;%2</translation>
    </message>
    <message>
        <source>Refused by %1, %2</source>
        <translation>Refusé par&#xa0;%1, le&#xa0;%2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>Refusé par&#xa0;%1, le&#xa0;%2&#xa0;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Le plan a pris fin le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Ended on %1, recorded by %2.</source>
        <translation>Le plan a pris fin le&#xa0;%1, noté par&#xa0;%2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>Approuvé par&#xa0;%1, le&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>palier::ProposalListModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse au plus tard le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>answer today</source>
        <translation>Réponse aujourd’hui</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Réponse au plus tard le&#xa0;%1</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>En attente de synchronisation</translation>
    </message>
    <message>
        <source>Balance changed</source>
        <translation>Solde modifié</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Date passée</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Hors limites</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>attend depuis %Ln&#xa0;jour</numerusform>
            <numerusform>attend depuis %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::QueueHead</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Deadline first</source>
        <translation>Les plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Rechercher des propositions</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Client ou facture</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>palier::QueuePage</name>
    <message>
        <source>Next proposal</source>
        <translation>Proposition suivante</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Proposition précédente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>La liste est lue dans la copie du dossier comptable de cet ordinateur.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>La liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Every proposal has its answer. New ones appear here by themselves.</source>
        <translation>Chaque proposition a sa réponse. Les nouvelles apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Aucune proposition trouvée</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Open it on a page of its own</source>
        <translation>Ouvrir sur sa propre page</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln&#xa0;trouvée</numerusform>
            <numerusform>%Ln&#xa0;trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>Sélectionnez une proposition</translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to decide them in one go.</source>
        <translation>Sélectionnez-en plusieurs avec Ctrl ou Maj pour les traiter en une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln&#xa0;en attente</numerusform>
            <numerusform>%Ln&#xa0;en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>Open the invoices</source>
        <translation>Ouvrir les factures</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Modifiez la recherche ou les filtres, ou effacez-les.</translation>
    </message>
</context>
<context>
    <name>palier::QueueTable</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
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
        <translation>Remarque pour le client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note to the customer (optional)</source>
        <translation>Remarque pour le client (facultative)</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Choisissez un motif…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%Ln&#xa0;caractère de trop</numerusform>
            <numerusform>%Ln&#xa0;caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason and note appear in the e-mail to the customer.</source>
        <translation>Le motif et la remarque figurent dans l’e‑mail au client.</translation>
    </message>
    <message>
        <source>Note to the customers</source>
        <translation>Remarque pour les clients</translation>
    </message>
    <message>
        <source>Reason and note appear in each customer’s e-mail.</source>
        <translation>Le motif et la remarque figurent dans l’e‑mail à chaque client.</translation>
    </message>
    <message>
        <source>Note to the customers (optional)</source>
        <translation>Remarque pour les clients (facultative)</translation>
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
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation>Délai après un refus</translation>
    </message>
    <message>
        <source>Reminders due today</source>
        <translation>Rappels du jour</translation>
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
        <source>No reminder is due today.</source>
        <translation>Aucun rappel n’est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>Due today: reminders to %1 about %2.</source>
        <translation>À relancer aujourd’hui&#xa0;: %1, pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;client</numerusform>
            <numerusform>%Ln&#xa0;clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;facture</numerusform>
            <numerusform>%Ln&#xa0;factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Activer les rappels&#x202f;?</translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder.</source>
        <translation>Jours après l’échéance, un nombre par rappel.</translation>
    </message>
    <message>
        <source>The next reminder waits at least this long after a plan was refused or broken, or has lapsed.</source>
        <translation>Le rappel suivant attend au moins ce délai après un plan refusé, non respecté ou expiré.</translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch it on, you see who would get what.</source>
        <translation>Désactivé au départ, pour que l’importation d’anciennes factures ne provoque jamais d’envoi massif. Avant l’activation, vous voyez qui recevrait&#xa0;quoi.</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Plan de paiement</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Proposition suivante (%1)</translation>
    </message>
    <message>
        <source>Next proposal, or back to the list</source>
        <translation>Proposition suivante, ou retour à la liste</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPanel</name>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Proposé le&#xa0;%2.</translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation>Réponse au plus tard le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Hors limites</translation>
    </message>
</context>
<context>
    <name>palier::RoleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Office service</source>
        <translation>Envoi des e-mails et rappels</translation>
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
        <source>Decides on payment plans, blocks invoices and changes customers’ details. Can’t change settings or users.</source>
        <translation>Décide des plans de paiement, bloque des factures et modifie les données des clients. Ne modifie ni paramètres ni utilisateurs.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Tout ce que fait un gestionnaire, plus les paramètres, les importations et les utilisateurs.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn’t decide.</source>
        <translation>Pour le service sans écran&#xa0;: envoie les e‑mails, exécute rappels et importations. Ne décide pas.</translation>
    </message>
    <message>
        <source>For the portal’s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Pour le service du portail&#xa0;: accède à un client à la fois, par son lien. Pas pour des personnes.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Lit tout, y compris le journal d’audit. Ne modifie rien.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t decide on payment plans. Ask a reviewer or an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de décider des plans de paiement. Adressez-vous à un gestionnaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t block invoices. Ask a reviewer or an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de bloquer des factures. Adressez-vous à un gestionnaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change customers. Ask a reviewer or an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de modifier des clients. Adressez-vous à un gestionnaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t make or revoke links. Ask a reviewer or an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de créer ni de révoquer des liens. Adressez-vous à un gestionnaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change settings. Ask an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de modifier les paramètres. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change users. Ask an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de modifier les utilisateurs. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t import invoices. Ask an admin.</source>
        <translation>Votre rôle (%1) ne permet pas d’importer des factures. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t send messages again. Ask an admin.</source>
        <translation>Votre rôle (%1) ne permet pas de renvoyer des messages. Adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>palier::SavedFilters</name>
    <message>
        <source>None yet. Filter the list, give the filter a name and save it here.</source>
        <translation>Aucun pour le moment. Filtrez la liste, donnez un nom à ce filtre et enregistrez-le ici.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Name for what is filtered now</source>
        <translation>Nom du filtre actuel</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>Aucun filtre n’est actif.</translation>
    </message>
    <message>
        <source>Another saved filter has this name already.</source>
        <translation>Un autre filtre enregistré porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team’s server</source>
        <translation>Le serveur de l’équipe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Its name, or several separated by commas: the one that takes changes is found by itself.</source>
        <translation>Son nom, ou plusieurs séparés par des virgules&#xa0;: celui qui accepte les modifications est trouvé automatiquement.</translation>
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
        <source>Kept in this computer’s keychain and nowhere else. Leave empty if you sign in with a certificate or a password file.</source>
        <translation>Gardé dans le trousseau de cet ordinateur et nulle part ailleurs. Laissez vide si vous vous connectez avec un certificat ou un fichier de mots de passe.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A file from your IT department, where the server’s certificate is not from a public authority. Usually empty.</source>
        <translation>Un fichier de votre service informatique, si le certificat du serveur ne vient pas d’une autorité publique. Généralement vide.</translation>
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
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Enregistré ici, en attente de synchronisation</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Remettre&#xa0;%1 à sa valeur par défaut</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été enregistré.&#xa0;%2</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has put “%1” here. What you type takes its place when you save it.</source>
        <translation>Entre-temps, quelqu’un d’autre a mis «&#x202f;%1&#x202f;» ici. Ce que vous saisissez le remplacera à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>palier::SettingText</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Saisissez un nombre entier de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1, without a currency.</source>
        <translation>Saisissez un montant tel que&#xa0;%1, sans devise.</translation>
    </message>
    <message>
        <source>Enter one e-mail address, such as name@example.com.</source>
        <translation>Saisissez une adresse e‑mail, telle que nom@example.com.</translation>
    </message>
    <message>
        <source>Enter a web address such as https://pay.example.com, without a user, ? or #.</source>
        <translation>Saisissez une adresse web telle que https://pay.example.com, sans nom d’utilisateur, ni «&#x202f;?&#x202f;», ni «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>Enter days that increase from step to step, separated by commas: 7, 21, 35.</source>
        <translation>Saisissez des jours croissants d’étape en étape, séparés par des virgules&#xa0;: 7, 21, 35.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Brussels.</source>
        <translation>Choisissez un fuseau horaire dans la liste, tel que Europe/Brussels.</translation>
    </message>
    <message>
        <source>This is no IBAN, or a digit is mistyped: its check digits don’t fit.</source>
        <translation>Ce n’est pas un IBAN, ou un chiffre est faux&#xa0;: ses chiffres de contrôle ne concordent pas.</translation>
    </message>
    <message>
        <source>Choose days of the calendar.</source>
        <translation>Choisissez des jours du calendrier.</translation>
    </message>
    <message>
        <source>Enter the name of a server such as smtp.example.com, or its IP address.</source>
        <translation>Saisissez le nom d’un serveur tel que smtp.example.com, ou son adresse IP.</translation>
    </message>
    <message>
        <source>Enter a domain such as example.com: letters, digits, points and hyphens.</source>
        <translation>Saisissez un domaine tel que example.com&#xa0;: lettres, chiffres, points et traits d’union.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits, such as GKCCBEBB.</source>
        <translation>Un BIC a 8 ou 11 lettres et chiffres, tel que GKCCBEBB.</translation>
    </message>
    <message>
        <source>Enter words of the letters a to z and digits, separated by commas: court order, insolvency.</source>
        <translation>Saisissez des mots faits des lettres a à z et de chiffres, séparés par des virgules&#xa0;: jugement, faillite.</translation>
    </message>
    <message>
        <source>Enter one line of at most 500 characters.</source>
        <translation>Saisissez une ligne de 500&#xa0;caractères au plus.</translation>
    </message>
    <message>
        <source>Allowed: %1–%2.</source>
        <translation>Valeurs admises&#xa0;:&#xa0;%1–%2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>palier::ShortcutsPage</name>
    <message>
        <source>Everything can be done without a mouse: Tab goes from control to control, the arrow keys move in lists, Enter opens, Alt opens the menus.</source>
        <translation>Tout peut se faire sans souris&#xa0;: Tab va d’élément en élément, les flèches parcourent les listes, Entrée ouvre, Alt ouvre les menus.</translation>
    </message>
    <message>
        <source>On the page %1</source>
        <translation>Sur la page&#xa0;%1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>palier::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
</context>
<context>
    <name>palier::SplitShare</name>
    <message>
        <source>Drag to resize; double-click to restore the original sizes</source>
        <translation>Glissez pour répartir la place&#x202f;; double-cliquez pour revenir à la répartition initiale</translation>
    </message>
</context>
<context>
    <name>palier::StationSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>For your account on this computer alone; colleagues have their own.</source>
        <translation>Pour votre compte sur cet ordinateur seulement&#x202f;; vos collègues ont la leur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For the windows, and how dates and amounts are written. Applies from the next start.</source>
        <translation>Pour les fenêtres et l’écriture des montants et des dates. S’applique dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>S’applique tout de suite.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Relative to the system’s text size. Applies from the next start.</source>
        <translation>Par rapport à celle du système. S’applique dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>This computer can’t keep its settings</source>
        <translation>Cet ordinateur ne peut pas garder ses réglages</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Close Palier and start it again to see it.</source>
        <translation>Fermez Palier et relancez-le pour le voir.</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Notifications hors de la fenêtre</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A new proposal, a conflict or e-mail that is not going out is also shown as a system notification, for when the window is not in front of you. It shows the customer’s name and the amount.</source>
        <translation>Une nouvelle proposition, un conflit ou un e‑mail qui ne part pas est aussi signalé par une notification du système, pour le cas où la fenêtre n’est pas au premier plan. Le nom du client et le montant y figurent.</translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Paramètres de l’administration</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to sync</source>
        <translation>
            <numerusform>%Ln&#xa0;à synchroniser</numerusform>
            <numerusform>%Ln&#xa0;à synchroniser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit</numerusform>
            <numerusform>%Ln&#xa0;conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflit à examiner</numerusform>
            <numerusform>%Ln&#xa0;conflits à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>palier::UndoBanner</name>
    <message>
        <source>Undo decision</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>La décision est maintenue</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>En attente de synchronisation&#xa0;: l’e‑mail partira dès que la décision sera dans le dossier comptable.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mails leave as soon as the books have your decisions.</source>
        <translation>En attente de synchronisation&#xa0;: les e‑mails partiront dès que les décisions seront dans le dossier comptable.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail leaves in %n s.</source>
        <translation>
            <numerusform>L’e-mail part dans&#xa0;%Ln&#xa0;s.</numerusform>
            <numerusform>L’e-mail part dans&#xa0;%Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first e-mail leaves in %n s.</source>
        <translation>
            <numerusform>Le premier e-mail part dans&#xa0;%Ln&#xa0;s.</numerusform>
            <numerusform>Le premier e-mail part dans&#xa0;%Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail has not left yet.</source>
        <translation>L’e-mail n’est pas encore parti.</translation>
    </message>
    <message>
        <source>Not all of the e-mails have left yet.</source>
        <translation>Les e‑mails ne sont pas encore tous partis.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition approuvée</numerusform>
            <numerusform>%Ln&#xa0;propositions approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;proposition refusée</numerusform>
            <numerusform>%Ln&#xa0;propositions refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Approuvé&#xa0;: %1&#xa0;– %2</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Refusé&#xa0;: %1&#xa0;– %2</translation>
    </message>
    <message>
        <source>Undo decisions</source>
        <translation>Annuler les décisions</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
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
        <source>Users can’t be changed from this window.</source>
        <translation>Les utilisateurs ne peuvent pas être modifiés depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>You can’t change users now</source>
        <translation>Vous ne pouvez pas modifier les utilisateurs maintenant</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Ce dossier comptable n’est que sur cet ordinateur</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer’s account has every right. On a team’s server each user has a login, and the books hold them to their role.</source>
        <translation>Les rôles sont enregistrés, mais quiconque utilise le compte de cet ordinateur a tous les droits. Sur le serveur d’une équipe, chacun a son identifiant, et le dossier comptable ne lui permet que ce que prévoit son rôle.</translation>
    </message>
    <message>
        <source>You can’t remove yourself. Another admin can.</source>
        <translation>Vous ne pouvez pas vous supprimer vous-même. Adressez-vous à un autre administrateur.</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Utilisateur sélectionné</translation>
    </message>
    <message>
        <source>✓ %1 has been added.</source>
        <translation>✓ Utilisateur ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ %1 has been changed.</source>
        <translation>✓ Utilisateur modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ %1 has been removed.</source>
        <translation>✓ Utilisateur supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The login loses every right at once. That person’s copy of the books is deleted when their computer is next in contact. What they have decided stays.</source>
        <translation>L’identifiant perd aussitôt tous ses droits. La copie du dossier comptable de cette personne est supprimée dès que son ordinateur reprend contact. Ce qui a été décidé reste&#xa0;valable.</translation>
    </message>
</context>
<context>
    <name>palier::WindowedModel</name>
    <message>
        <source>being read</source>
        <translation>lecture en cours</translation>
    </message>
</context>
</TS>
