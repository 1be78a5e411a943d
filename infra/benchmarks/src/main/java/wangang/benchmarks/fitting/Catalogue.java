package wangang.benchmarks.fitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** The occupations of 中华人民共和国职业分类大典 (2022) with what they are called and how they are described. */
final class Catalogue {

    /** L and S mark green and digital occupations; they are not part of the name. */
    private static final String MARKS = "[LS/]+$";

    private final List<String> codes = new ArrayList<>();
    private final List<LabelledTitle> examples = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param file csco_2022.csv with the columns level, code, name, definition, alias */
    static Catalogue read(Path file) {
        var catalogue = new Catalogue();
        var form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = form.parse(Files.newBufferedReader(file))) {
            for (var row : rows) {
                if (row.get("level").equals("4")) {
                    catalogue.add(row.get("code"), row.get("name"), row.get("alias"), row.get("definition"));
                }
            }
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("Cannot read " + file + ".", unreadable);
        }
        return catalogue;
    }

    private void add(String code, String name, String aliases, String definition) {
        int number = codes.size();
        codes.add(code);
        numbers.put(code, number);
        var called = new LinkedHashSet<String>();
        called.add(name);
        called.add(name.replaceFirst(MARKS, ""));
        called.addAll(List.of(aliases.split("[;；、,，|/ ]")));
        called.add(definition);
        called.stream()
                .filter(text -> !text.isBlank())
                .map(text -> new LabelledTitle(text, number, false))
                .forEach(examples::add);
    }

    List<String> codes() {
        return codes;
    }

    List<LabelledTitle> examples() {
        return examples;
    }

    /** @throws BenchmarkFailure for a code that the catalogue does not have */
    int number(String code) {
        var number = numbers.get(code);
        if (number == null) {
            throw new BenchmarkFailure("The catalogue has no occupation " + code + ".", null);
        }
        return number;
    }
}
