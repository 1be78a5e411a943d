package wangang.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Json;

/** Real vacancy texts as import items; they are read where they lie and never copied. */
public final class RealPostings {

    private static final List<String> FILES = List.of("campus_2026.jsonl", "shanghai_2022.jsonl");
    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private RealPostings() {}

    /** Upwards from here until a folder has them as its neighbour {@code shared/data/postings}. */
    public static Optional<Path> folder() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var folder = place.resolve("shared/data/postings");
            if (areIn(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    public static boolean areIn(Path folder) {
        return FILES.stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    /** All of them, open for half a year, in the order of the files. */
    public static List<Map<String, Object>> items(Path folder) throws IOException {
        var validUntil = LocalDate.now(DISTRICT).plusMonths(6);
        var items = new ArrayList<Map<String, Object>>();
        for (var row : rows(folder)) {
            items.add(PostingForms.of(row, validUntil));
        }
        return items;
    }

    /** All of them as they were written, in the order of the files. */
    public static List<JsonNode> rows(Path folder) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (var file : FILES) {
            for (var line : Files.readAllLines(folder.resolve(file))) {
                rows.add(Json.read(line));
            }
        }
        return rows;
    }
}
