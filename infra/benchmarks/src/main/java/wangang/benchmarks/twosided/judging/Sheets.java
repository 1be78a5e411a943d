package wangang.benchmarks.twosided.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.benchmarks.twosided.postings.Postings;

/** Writes what a judge reads: the person's file, then each posting under its id. */
final class Sheets {

    private final Map<String, Graduate> people;
    private final Postings postings;
    private final PersonSheet personSheet;

    Sheets(List<Graduate> people, Postings postings, PersonSheet personSheet) {
        this.people = people.stream().collect(Collectors.toMap(Graduate::person, Function.identity()));
        this.postings = postings;
        this.personSheet = personSheet;
    }

    /** {@code batch-01.md} and so on, into a folder that is made. */
    void write(Path folder, Batches batches) {
        try {
            Files.createDirectories(folder);
            int number = 1;
            for (var batch : batches.all()) {
                var name = "batch-%02d".formatted(number++);
                Files.writeString(folder.resolve(name + ".md"), sheet(name, batch));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String sheet(String name, List<Pair> batch) {
        var sheet = new StringBuilder(head(name, batch.size()));
        var person = "";
        for (var pair : batch) {
            if (!pair.person().equals(person)) {
                person = pair.person();
                sheet.append("\n\n# 求职者 ").append(person).append("\n\n").append(personSheet.of(person(person)));
            }
            sheet.append("\n## ")
                    .append(person)
                    .append(" × ")
                    .append(pair.posting())
                    .append("\n\n");
            sheet.append(PostingSheet.of(postings.get(pair.posting())));
        }
        return sheet.toString();
    }

    private static String head(String name, int pairs) {
        return """
                # 评分表 %1$s（%2$d 对）

                先读 RUBRIC.md。每一对写一行 JSON 到答案文件 %1$s.jsonl：
                {"person":"9001","posting":"sh-00000","grade":2,"why":"一句话理由，40 字以内，不抄岗位原文"}
                """.formatted(name, pairs);
    }

    private Graduate person(String number) {
        var person = people.get(number);
        if (person == null) {
            throw new BenchmarkFailure("There is no person " + number + ".", null);
        }
        return person;
    }
}
