package wangang.documentation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wangang.documentation.api.ServedApi;
import wangang.documentation.api.StoredApi;
import wangang.documentation.project.Project;
import wangang.localstack.OwnPlatform;
import wangang.localstack.parts.PartFailure;

/**
 * Writes the generated documents. The API's description comes from a platform that is started for it, with
 * {@code --gateway ADDRESS} from a running one; with {@code --stored} it stays as it is.
 */
final class Main {

    private static final String STATE = ".wangang/docs";
    private static final int PORT = 28_180;
    private static final String LOG = "infra/documentation/target/platform.log";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(run(List.of(arguments)));
        } catch (IOException | IllegalStateException | PartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** Returns the exit code: 0, 1 when something is missing in the sources, 2 when asked wrongly. */
    private static int run(List<String> arguments) throws IOException, InterruptedException {
        var project = Project.around(Path.of(""));
        var stored = project.docs().resolve(StoredApi.PATH);
        if (arguments.isEmpty()) {
            System.out.println("starting a platform to ask for its API (log in " + LOG + ") …");
            try (var platform = OwnPlatform.start(STATE, PORT, LOG)) {
                write(stored, StoredApi.text(ServedApi.of(platform.gateway())));
            }
        } else if (arguments.size() == 2 && arguments.getFirst().equals("--gateway")) {
            write(stored, StoredApi.text(ServedApi.of(URI.create(arguments.getLast()))));
        } else if (!arguments.equals(List.of("--stored"))) {
            System.err.println("Known are --gateway ADDRESS, such as --gateway http://localhost:8080, and --stored.");
            return 2;
        }
        var documents = Documents.of(project);
        Generated.deleteAll(project);
        for (var page : documents.texts().entrySet()) {
            write(project.docs().resolve(page.getKey()), page.getValue());
        }
        documents.flaws().forEach(System.err::println);
        System.out.println(documents.texts().size() + " pages written, "
                + documents.flaws().size() + " flaws in what they are made of");
        return documents.flaws().isEmpty() ? 0 : 1;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
