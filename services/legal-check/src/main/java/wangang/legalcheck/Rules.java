package wangang.legalcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rule files of the class path. */
record Rules(String version, Variants variants, List<Rule> all, List<RuleFile.Minimum> minimums) {

    private static final String FOLDER = "rules/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    static Rules shipped() {
        var index = read("index.yaml", new TypeReference<RuleFile.Index>() {});
        var common = read("common.yaml", new TypeReference<RuleFile.Common>() {});
        var lexicon = new Lexicon(common.words());
        var exceptions = Rule.CommonExceptions.of(common, lexicon);
        var all = new ArrayList<Rule>();
        for (var name : index.files()) {
            try {
                all.add(new Rule(read(name + ".yaml", new TypeReference<RuleFile>() {}), exceptions, lexicon));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException("rule file " + name + ": " + wrong.getMessage(), wrong);
            }
        }
        return new Rules(
                index.version(),
                new Variants(common.variants().replaceAll("\\s", "")),
                List.copyOf(all),
                read("minimum-wages.yaml", new TypeReference<List<RuleFile.Minimum>>() {}));
    }

    /** Yuan a month on a day; of the narrowest region that has one, 0 where none is known. */
    int minimumWage(String region, LocalDate date) {
        int longest = -1;
        LocalDate latest = LocalDate.MIN;
        int wage = 0;
        for (var minimum : minimums) {
            var from = LocalDate.parse(minimum.from());
            boolean applies = region.startsWith(minimum.region()) && !from.isAfter(date);
            boolean closer = minimum.region().length() > longest
                    || (minimum.region().length() == longest && from.isAfter(latest));
            if (applies && closer) {
                longest = minimum.region().length();
                latest = from;
                wage = minimum.yuanAMonth();
            }
        }
        return wage;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = Rules.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("no rule file " + name);
            }
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
