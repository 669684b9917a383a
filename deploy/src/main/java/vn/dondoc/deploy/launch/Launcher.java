package vn.dondoc.deploy.launch;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.deploy.launch.Blueprint.Versions;
import vn.dondoc.deploy.part.Part;
import vn.dondoc.deploy.process.LaunchFailure;
import vn.dondoc.deploy.process.Leftovers;
import vn.dondoc.deploy.process.Processes;

/** One run from the lock to the last process stopped. */
final class Launcher {

    private final Options options;
    private final Places places;
    private final Versions versions;
    private final Console console;
    private final Processes processes;
    private final Running running;

    Launcher(Options options, Places places, Versions versions, Console console) {
        this.options = options;
        this.places = places;
        this.versions = versions;
        this.console = console;
        this.processes = new Processes(places.pids());
        this.running = new Running(processes, console);
    }

    /** Runs until a part is lost. A signal ends the whole process from elsewhere. */
    LaunchFailure run() throws InterruptedException {
        places.create();
        Lock.take(places.lock());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        clean();
        boot(new Blueprint(options, places, Ports.above(options.port(), Ports::isFree), processes, versions));
        return running.awaitLoss();
    }

    private void clean() {
        int reaped = new Leftovers(places.pids(), places.databases()).reap();
        if (reaped > 0) {
            console.step("stopped " + reaped + " processes that an earlier run had left");
        }
        if (options.fresh()) {
            places.empty();
        }
    }

    private void boot(Blueprint blueprint) throws InterruptedException {
        running.start(List.of(blueprint.postgres()));
        blueprint.databases().prepare();
        List<Part> middle = new ArrayList<>(blueprint.services());
        middle.add(blueprint.keycloak());
        running.start(middle);
        running.start(List.of(blueprint.gateway()));
        console.say(Welcome.text(blueprint.origin(), console.elapsed(), places, options));
    }

    private void stop() {
        if (running.hasBegun()) {
            console.say("\nStopping …");
            running.stop();
            console.say("Stopped.");
        }
    }
}
