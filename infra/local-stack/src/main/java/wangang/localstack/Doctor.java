package wangang.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wangang.localstack.parts.Machine;

/** Looks at the machine and says what would keep the platform from running, and what to do about it. */
record Doctor(Installation place) {

    private static final long GIB = 1024L * 1024 * 1024;
    private static final long NEEDED_DISK = 3 * GIB;
    private static final long NEEDED_MEMORY = 4 * GIB;

    /** Prints a line per check; whether all is well. */
    boolean examine() {
        var complaints = new ArrayList<String>();
        checkDisk(complaints);
        checkMemory(complaints);
        checkPorts(complaints);
        checkTools(complaints);
        Report.line("JDK " + Runtime.version().feature() + " at " + System.getProperty("java.home"));
        complaints.forEach(complaint -> Report.line("✗ " + complaint));
        if (complaints.isEmpty()) {
            Report.line("✓ disk, memory, ports and tools are as they should be");
        }
        return complaints.isEmpty();
    }

    private void checkDisk(List<String> complaints) {
        try {
            for (var folder : Machine.isRoot() ? List.of(place.root(), Path.of("/var/lib")) : List.of(place.root())) {
                long free = Files.getFileStore(folder).getUsableSpace();
                if (free < NEEDED_DISK) {
                    complaints.add("Only " + free / GIB + " GiB are free below " + folder + "; free at least 3 GiB.");
                }
            }
        } catch (IOException unknown) {
            complaints.add("The free disk space cannot be read: " + unknown.getMessage());
        }
    }

    private static void checkMemory(List<String> complaints) {
        if (java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                && system.getTotalMemorySize() < NEEDED_MEMORY) {
            complaints.add("This machine has less than 4 GiB of memory; close other programs or use a larger one.");
        }
    }

    private void checkPorts(List<String> complaints) {
        if (new Running(place).isUp()) {
            Report.line("the platform is running; its ports are its own");
            return;
        }
        for (var service : ServiceDescriptor.discover(place.root())) {
            portMustBeFree(place.port(service), complaints);
        }
        for (int port : new int[] {
            place.postgresPort(), place.kafkaPort(), place.kafkaControllerPort(), place.elasticsearchPort()
        }) {
            portMustBeFree(port, complaints);
        }
    }

    private static void portMustBeFree(int port, List<String> complaints) {
        if (Machine.answers(port)) {
            complaints.add("Port " + port + " is taken; stop what uses it or start with --port and another number.");
        }
    }

    private static void checkTools(List<String> complaints) {
        for (var tool : Machine.isRoot() ? List.of("sh", "ps", "setpriv", "chown") : List.of("sh", "ps")) {
            if (!Machine.has(tool)) {
                complaints.add("The program `" + tool + "` is not on the PATH; install it.");
            }
        }
    }
}
