package wangang.campaign.fair.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When somebody is at a fair. */
public final class Hours {

    /** As many as a fair has sessions. */
    private static final int MOST = 20;

    private Hours() {}

    /** At most 20 stretches that do not overlap; one that is not whole is passed over. */
    public static boolean areFewAndApart(List<Session> hours) {
        var inOrder = hours.stream()
                .filter(one -> one.hasAllParts() && one.endsAfterItBegins())
                .sorted(Comparator.comparing(Session::day).thenComparing(Session::from))
                .toList();
        return hours.size() <= MOST
                && IntStream.range(1, inOrder.size())
                        .noneMatch(next -> inOrder.get(next - 1).overlaps(inOrder.get(next)));
    }

    /** Whether each lies in a session, whole and upright. */
    public static boolean lieIn(List<Session> sessions, List<Session> hours) {
        return hours.stream()
                .allMatch(one -> one.hasAllParts()
                        && one.endsAfterItBegins()
                        && sessions.stream().anyMatch(session -> session.holds(one)));
    }
}
