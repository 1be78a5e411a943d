package wangang.legalcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The rule files of one folder; the fingerprint tells apart what one version wrongly names. */
record Rules(String version, String fingerprint, Variants variants, List<Rule> all, List<RuleFile.Minimum> minimums) {

    private static final TypeReference<RuleFile.Index> INDEX = new TypeReference<>() {};
    private static final TypeReference<RuleFile.Common> COMMON = new TypeReference<>() {};
    private static final TypeReference<RuleFile> RULE = new TypeReference<>() {};
    private static final TypeReference<List<RuleFile.Minimum>> MINIMUMS = new TypeReference<>() {};

    static Rules shipped() {
        return read(new RuleReader(RuleSource.shipped()), false);
    }

    /** @throws BrokenRules when they do not pass the inspection */
    static Rules in(Path folder) {
        return read(new RuleReader(RuleSource.in(folder)), true);
    }

    private static Rules read(RuleReader reader, boolean inspected) {
        var index = reader.read("index", INDEX);
        var common = reader.read("common", COMMON);
        var lexicon = new Lexicon(common.words());
        var exceptions = reader.naming("common", () -> exceptions(common, lexicon, inspected));
        var all = new ArrayList<Rule>();
        for (var name : index.files()) {
            var file = reader.read(name, RULE);
            all.add(reader.naming(name, () -> rule(file, exceptions, lexicon, inspected)));
        }
        var minimums = reader.read("minimum-wages", MINIMUMS);
        if (inspected) {
            reader.naming("minimum-wages", () -> inspected(minimums));
        }
        return new Rules(
                index.version(),
                reader.fingerprint(),
                new Variants(common.variants().replaceAll("\\s", "")),
                List.copyOf(all),
                minimums);
    }

    private static Rule.CommonExceptions exceptions(RuleFile.Common common, Lexicon lexicon, boolean inspected) {
        var exceptions = Rule.CommonExceptions.of(common, lexicon);
        if (inspected) {
            RuleInspection.inspect(exceptions);
        }
        return exceptions;
    }

    private static Rule rule(RuleFile file, Rule.CommonExceptions exceptions, Lexicon lexicon, boolean inspected) {
        var rule = new Rule(file, exceptions, lexicon);
        if (inspected) {
            RuleInspection.inspect(rule);
        }
        return rule;
    }

    private static List<RuleFile.Minimum> inspected(List<RuleFile.Minimum> minimums) {
        minimums.forEach(RuleInspection::inspect);
        return minimums;
    }

    /** Yuan a month on a day; of the narrowest region that has one, 0 where none is known. */
    int minimumWage(String region, LocalDate date) {
        return minimum(region, date, RuleFile.Minimum::yuanAMonth);
    }

    /** The same by the hour, for work that is not full-time. */
    int hourlyMinimum(String region, LocalDate date) {
        return minimum(region, date, RuleFile.Minimum::yuanAnHour);
    }

    private int minimum(String region, LocalDate date, Function<RuleFile.Minimum, @Nullable Integer> of) {
        int longest = -1;
        LocalDate latest = LocalDate.MIN;
        int wage = 0;
        for (var minimum : minimums) {
            var amount = of.apply(minimum);
            var from = LocalDate.parse(minimum.from());
            boolean applies = region.startsWith(minimum.region()) && !from.isAfter(date);
            boolean closer = minimum.region().length() > longest
                    || (minimum.region().length() == longest && from.isAfter(latest));
            if (amount != null && applies && closer) {
                longest = minimum.region().length();
                latest = from;
                wage = amount;
            }
        }
        return wage;
    }
}
