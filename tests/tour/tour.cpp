// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The story in a real window, numbered pictures of every page: `tour DIR [--only SCENE]… [--view VIEW]…`.
#include "tests/tour/scene.h"
#include "ui/controls/theme.h"
#include "ui/screenlanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QProcess>
#include <QThread>
#include <algorithm>
#include <cstdio>

namespace palier::tour {

QList<Scene> &scenes()
{
    static QList<Scene> all;
    return all;
}

namespace {

// Answers how many texts were cut.
qsizetype play(const QDir &pictures, const View &view, const QStringList &only)
{
    speak(*qApp, view.language);
    dress(*qApp, view.dark ? Look::Dark : Look::Light);
    qsizetype cut = 0;
    for (const Scene &scene : std::as_const(scenes())) {
        const QString name = QString::fromLatin1(scene.name);
        if (only.isEmpty() ? scene.depth > view.depth : !only.contains(name)) // who names it wants it in any view
            continue;
        TourStage stage(pictures, view, name);
        scene.play(stage);
        cut += stage.cutTexts();
    }
    return cut;
}

constexpr int textsWereCut = 3; // exit

// A process a view, as many at once as there are processors. The exit of the first that failed.
int playAll(const QStringList &arguments, QList<View> views)
{
    int failed = 0, running = 0;
    QEventLoop loop;
    std::function<void()> startNext = [&] {
        if (views.isEmpty())
            return running == 0 ? loop.quit() : void();
        const View view = views.takeFirst();
        auto *player = new QProcess(&loop);
        player->setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", QString::number(view.scale));
        player->setProcessEnvironment(environment);
        QObject::connect(player, &QProcess::finished, &loop, [&, view](int exit, QProcess::ExitStatus status) {
            if (status != QProcess::NormalExit || exit != 0) {
                std::fprintf(stderr, "tour: %s %s\n", qPrintable(view.name),
                             exit == textsWereCut ? "has texts that are cut" : "did not come to its end");
                failed = 1;
            }
            --running;
            startNext();
        });
        ++running;
        player->start(QApplication::applicationFilePath(), arguments + QStringList{"--play", view.name});
    };
    for (int i = 0; i < QThread::idealThreadCount(); ++i)
        startNext();
    if (running > 0)
        loop.exec();
    return failed;
}

QList<View> chosenViews(const QCommandLineParser &words)
{
    QList<View> views = allViews();
    const QStringList names = words.values("view"), languages = words.values("language");
    erase_if(views, [&](const View &view) {
        return (!names.isEmpty() && !names.contains(view.name)) ||
               (!languages.isEmpty() && !languages.contains(view.language)) || (words.isSet("dark") && !view.dark) ||
               (words.isSet("light") && (view.dark || view.isNarrow()));
    });
    return views;
}

} // namespace

} // namespace palier::tour

int main(int argc, char **argv)
{
    using namespace palier::tour;
    QApplication application(argc, argv);
    QCommandLineParser words;
    words.addPositionalArgument("DIR", "where the pictures go");
    words.addOptions({{"only", "This scene; may be repeated.", "scene"},
                      {"view", "This view (en, fr-dark, nl-narrow, de-x2.5, …); may be repeated.", "view"},
                      {"language", "The views in this language; may be repeated.", "language"},
                      {"dark", "The dark views."},
                      {"light", "The light views at the usual size."}});
    QCommandLineOption playOne("play", "", "view"); // a process that the tour starts
    playOne.setFlags(QCommandLineOption::HiddenFromHelp);
    words.addOption(playOne);
    words.addHelpOption();
    words.process(application);

    std::sort(scenes().begin(), scenes().end(),
              [](const Scene &one, const Scene &other) { return one.place < other.place; });
    const QStringList only = words.values("only");
    for (const QString &name : only) {
        if (std::any_of(scenes().cbegin(), scenes().cend(), [&](const Scene &scene) { return name == scene.name; }))
            continue;
        std::fprintf(stderr, "tour: there is no scene %s, but:", qPrintable(name));
        for (const Scene &scene : std::as_const(scenes()))
            std::fprintf(stderr, " %s", scene.name);
        std::fprintf(stderr, "\n");
        return 2;
    }
    const QList<View> views = chosenViews(words);
    const QStringList places = words.positionalArguments();
    if (places.size() != 1 || views.isEmpty() || !QDir().mkpath(places.first())) {
        std::fprintf(stderr, "usage: tour DIR [--only SCENE] [--view VIEW] [--language LANGUAGE] [--dark | --light]\n");
        return 2;
    }
    if (!words.isSet(playOne))
        return playAll(QApplication::arguments().mid(1), views);
    qsizetype cut = 0;
    for (const View &view : allViews()) {
        if (view.name == words.value(playOne))
            cut += play(QDir(places.first()), view, only);
    }
    return cut > 0 ? textsWereCut : 0;
}
