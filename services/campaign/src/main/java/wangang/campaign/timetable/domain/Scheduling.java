package wangang.campaign.timetable.domain;

/**
 * Makes a timetable out of what both sides wish, the same for the same day.
 *
 * <p>It never collides and leaves no plain claim. When all booths begin at the same minutes and every way fits between, it
 * leaves no claim at all; when besides everybody is there all the time, it meets as many wishes as there are rounds for,
 * in the fewest. Elsewhere there may be no timetable without claims; then it counts those that are left.
 */
public final class Scheduling {

    /** Of 40,000 generated fairs 2 is enough for all but one; more only delays the end of a circle. */
    private static final int PATIENCE = 8;

    private Scheduling() {}

    public static Timetable timetable(FairDay day) {
        return timetable(day, PATIENCE);
    }

    /** @param patience see {@link Settling} */
    static Timetable timetable(FairDay day, int patience) {
        var market = new Market(day);
        var rounds = new Rounds(market);
        var board = new Board(market);
        if (rounds.areFree()) {
            rounds.hold(board);
        }
        new Settling(board, patience).run();
        var settled = Timetable.of(board, 0);
        if (settled.claims() == 0 || !rounds.areShared()) {
            return settled;
        }
        var inRounds = new Board(market);
        rounds.holdOneAfterTheOther(inRounds);
        return Timetable.of(inRounds, 0);
    }
}
