package wangang.vacancy.sharing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** An offer and a need of two employers. */
public record StaffPair(StaffPosting offer, StaffPosting need) {

    private static final Rejection SAME_SIDE =
            Rejection.rule("sharing/same-side", "postingId", "借出信息只能与借入信息达成协议：请从本单位的信息中选择另一方向的一条，没有时请先发布。");

    private static final Rejection SAME_EMPLOYER =
            Rejection.rule("sharing/same-employer", "postingId", "两条信息属于同一单位；共享用工应在不同单位之间进行。");

    private static final Rejection NOT_OPEN = Rejection.rule("sharing/not-open", "双方的信息须都在有效期内；其中一条已结束，请选择其他信息。");

    private static final Rejection TOO_MANY =
            Rejection.rule("sharing/headcount-too-high", "headcount", "人数超过其中一方剩余的人数，请减少。");

    private static final Rejection OUTSIDE =
            Rejection.rule("sharing/period-outside", "from", "用工日期须同时在双方信息的用工期内，请修改 from 与 until。");

    /** Two postings that can come together at all, in whatever order. */
    public static Outcome<StaffPair> of(StaffPosting one, StaffPosting other) {
        if (one.side() == other.side()) {
            return Outcome.refused(SAME_SIDE);
        }
        if (one.employer().equals(other.employer())) {
            return Outcome.refused(SAME_EMPLOYER);
        }
        return Outcome.done(one.side() == StaffingSide.OFFER ? new StaffPair(one, other) : new StaffPair(other, one));
    }

    /** Whether so many can be lent on these days, as things are now. */
    public Outcome<StaffPair> admitting(int heads, Period period) {
        if (!offer.isOpen() || !need.isOpen()) {
            return Outcome.refused(NOT_OPEN);
        }
        var broken = new ArrayList<Rejection>();
        if (heads > Math.min(offer.remaining(), need.remaining())) {
            broken.add(TOO_MANY);
        }
        if (!offer.terms().period().contains(period) || !need.terms().period().contains(period)) {
            broken.add(OUTSIDE);
        }
        return broken.isEmpty() ? Outcome.done(this) : Outcome.refused(broken);
    }

    /** So many fewer on both sides. */
    public List<StaffingEvent> agreeOn(int heads, Instant now) {
        return List.of(offer.agreeOn(heads, now), need.agreeOn(heads, now));
    }
}
