package wangang.matching.understanding.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;
import wangang.matching.vocabulary.Pay;

/**
 * Reads what a posting pays; amounts before 面议, the whole before a base, a range before a single amount, and only then
 * the title before the text.
 */
public final class PayReader {

    private static final Pattern NEGOTIABLE = Pattern.compile(
            "(?:薪资|薪酬|薪水|待遇|工资|月薪|年薪|底薪|报酬|具体)[^,。;\\d\\n]{0,6}(?:面议|面谈|可谈|open)|(?:面议|面谈)(?:薪资|薪酬)|^\\s*面议\\s*$|[(\\[]面议[)\\]]");

    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\d)(1[2-9]|2[0-4])(?:-(?:1[2-9]|2[0-4]))?薪(?!资|酬|水)|(?:一年|年薪|[x*×])\\s*(1[2-9]|2[0-4])\\s*个?(?:薪|月薪|月工资)");

    private static final Comparator<Offer> BEST = Comparator.<Offer>comparingInt(offer -> offer.isBase() ? 1 : 0)
            .thenComparingInt(offer -> offer.isRange() ? 0 : 1);

    /** Empty where nothing is said; {@link Pay#UNKNOWN} where it says 面议 and no amount. */
    public Optional<Found<Pay>> read(List<Passage> passages) {
        var offers = new ArrayList<Offer>();
        passages.forEach(passage -> Amounts.in(passage, offers));
        return offers.stream()
                .min(BEST)
                .map(offer -> found(offer.pay(months(passages)), offer.span()))
                .or(() -> negotiable(passages));
    }

    private static Optional<Found<Pay>> negotiable(List<Passage> passages) {
        for (var passage : passages) {
            var negotiable = NEGOTIABLE.matcher(passage.folded());
            if (negotiable.find()) {
                return Optional.of(found(Pay.UNKNOWN, passage.span(negotiable.start(), negotiable.end())));
            }
        }
        return Optional.empty();
    }

    private static Found<Pay> found(Pay pay, Span span) {
        return new Found<>(pay, Strength.MENTIONED, span);
    }

    /** Months paid a year, 0 where none are named. */
    private static int months(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> MONTHS.matcher(passage.folded()).results())
                .map(result -> result.group(1) == null ? result.group(2) : result.group(1))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
