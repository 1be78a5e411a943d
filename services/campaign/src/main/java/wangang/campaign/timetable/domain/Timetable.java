package wangang.campaign.timetable.domain;

import java.util.List;

/** Who meets whom and when, and the wishes of both sides that were not met. */
public record Timetable(List<Interview> interviews, List<Unmet> unmet) {

    public Timetable {
        interviews = List.copyOf(interviews);
        unmet = List.copyOf(unmet);
    }

    static Timetable of(Board board, int earliest) {
        return new Timetable(board.interviews(), new Explaining(board, earliest).unmet());
    }

    /** Wishes that both sides would rather see met than interviews they have; see {@link Scheduling}. */
    public long claims() {
        return unmet.stream()
                .filter(wish -> wish.reason() == Reason.OTHERS_STAND)
                .count();
    }
}
