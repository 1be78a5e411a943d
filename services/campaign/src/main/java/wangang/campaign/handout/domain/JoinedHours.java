package wangang.campaign.handout.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wangang.campaign.fair.domain.Session;

/** Session of several interviewers as one booth's: what overlaps or touches is told once. */
public final class JoinedHours {

    private static final Comparator<Session> BY_BEGINNING =
            Comparator.comparing(Session::day).thenComparing(Session::from);

    private JoinedHours() {}

    public static List<Session> of(List<Session> all) {
        var joined = new ArrayList<Session>();
        for (var hours : all.stream().sorted(BY_BEGINNING).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.day().equals(hours.day()) && !hours.from().isAfter(last.to())) {
                var to = hours.to().isAfter(last.to()) ? hours.to() : last.to();
                joined.set(joined.size() - 1, new Session(last.day(), last.from(), to));
            } else {
                joined.add(hours);
            }
        }
        return joined;
    }
}
