package wangang.vacancy.suspicion.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.duplicate.application.ReadingTwins;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.suspicion.domain.PrivateContacts;
import wangang.vacancy.suspicion.domain.Sign;
import wangang.vacancy.suspicion.domain.Sign.Kind;

/** Looks through what is published, beside the request that publishes it. Two instances that look at once find the same. */
@Service
@EnableConfigurationProperties(SuspicionSettings.class)
public class LookingForFraud {

    /** What was usual at a time. */
    private record Counted(Instant at, HighPay pay) {}

    private final Suspicions suspicions;
    private final ReadingTwins twins;
    private final PublicationPolicies policies;
    private final SuspicionSettings settings;
    private volatile @Nullable Counted counted;

    LookingForFraud(
            Suspicions suspicions, ReadingTwins twins, PublicationPolicies policies, SuspicionSettings settings) {
        this.suspicions = suspicions;
        this.twins = twins;
        this.policies = policies;
        this.settings = settings;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean lookAtSome() {
        var due = suspicions.unlooked(settings.batch());
        if (!due.isEmpty()) {
            var usual = highPay();
            var copies =
                    twins.employersAlike(due.stream().map(Unlooked::vacancy).toList());
            suspicions.keepAll(
                    due.stream()
                            .map(one -> new Looked(
                                    one.vacancy(),
                                    one.version(),
                                    signs(one, usual, copies.getOrDefault(one.vacancy(), 0))))
                            .toList(),
                    policies.now());
        }
        return due.size() == settings.batch();
    }

    private HighPay highPay() {
        var now = policies.now();
        var known = counted;
        if (known == null || !known.at().plus(settings.countEvery()).isAfter(now)) {
            known = new Counted(now, suspicions.highPay(settings.leastCases(), settings.leastEmployers()));
            counted = known;
        }
        return known.pay();
    }

    private List<Sign> signs(Unlooked vacancy, HighPay usual, int copies) {
        var signs = new ArrayList<Sign>();
        if (!vacancy.demanded().isEmpty()) {
            signs.add(new Sign(Kind.FEES, "可能要求求职者交费或抵押：" + quoted(vacancy.demanded())));
        }
        contact(vacancy.terms())
                .ifPresent(words -> signs.add(new Sign(Kind.PRIVATE_CONTACT, "引导求职者私下联系：“" + words + "”")));
        tooHigh(vacancy.terms(), usual).ifPresent(signs::add);
        if (copies >= settings.copies()) {
            signs.add(new Sign(Kind.COPIED, "另有 " + copies + " 家单位发布了几乎相同的岗位描述"));
        }
        return List.copyOf(signs);
    }

    private static String quoted(List<String> words) {
        return words.stream().distinct().map(one -> "“" + one + "”").collect(Collectors.joining("、"));
    }

    private static Optional<String> contact(TermsForm terms) {
        return Stream.of(terms.title(), terms.text())
                .filter(Objects::nonNull)
                .flatMap(text -> PrivateContacts.in(text).stream())
                .findFirst();
    }

    private Optional<Sign> tooHigh(TermsForm terms, HighPay usual) {
        var pay = terms.pay();
        var occupation = terms.occupationCode();
        if (pay == null || occupation == null || pay.form() == null || pay.min() == null || pay.max() == null) {
            return Optional.empty();
        }
        PayForm form = pay.form();
        double middle = (pay.min() + (double) pay.max()) / 2;
        return usual.of(occupation, terms.degree(), form)
                .filter(ninth -> middle > settings.payTimes() * ninth)
                .map(ninth -> new Sign(
                        Kind.PAY_TOO_HIGH,
                        "薪酬中间值 %,.0f 元，是同类岗位较高水平（九成岗位不超过 %,.0f 元）的 %.1f 倍".formatted(middle, ninth, middle / ninth)));
    }
}
