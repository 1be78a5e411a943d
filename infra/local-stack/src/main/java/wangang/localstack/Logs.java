package wangang.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import wangang.localstack.parts.PartFailure;

/** The log of each part and service, since its last start. */
record Logs(Path folder) {

    private static final String ENDING = ".log";

    List<String> names() {
        if (!Files.isDirectory(folder)) {
            throw new PartFailure("There are no logs in " + folder + " yet; start with `./wangang up`.", null);
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the file, then its last lines. */
    List<String> lastLines(String name, int count) {
        var known = names();
        if (!known.contains(name)) {
            throw new PartFailure("There is no log of " + name + "; there are " + String.join(", ", known) + ".", null);
        }
        var file = folder.resolve(name + ENDING);
        var last = new ArrayDeque<String>();
        // A reader that replaces what is no UTF-8, as after a kill in the middle of a character.
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                last.add(line);
                if (last.size() > count) {
                    last.remove();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        last.addFirst("== " + file);
        return List.copyOf(last);
    }
}
