package wangang.documentation.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import wangang.documentation.Planted;

/** Every Markdown page of the project, read as GitHub reads it. */
final class Pages {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".wangang", "node_modules");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** A page and what it says. */
    record Page(Path file, String text, Node node) {

        String name() {
            return Planted.PROJECT.root().relativize(file).toString();
        }
    }

    private Pages() {}

    static List<Page> all() {
        var pages = new ArrayList<Page>();
        try {
            Files.walkFileTree(Planted.PROJECT.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.toString().endsWith(".md")) {
                        pages.add(read(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    static Page read(Path file) throws IOException {
        var text = Files.readString(file);
        return new Page(file, text, PARSER.parse(text));
    }
}
