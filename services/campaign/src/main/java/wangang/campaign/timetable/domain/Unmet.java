package wangang.campaign.timetable.domain;

import org.jspecify.annotations.Nullable;

/**
 * A wish that was not met.
 *
 * @param wish which wish of the person it is, from 1
 * @param obstacles what stood against it, each of the booth's slots counted once; null when the booth did not rank the
 *     person
 */
public record Unmet(
        PersonId person, BoothId booth, int wish, @Nullable Obstacles obstacles) {

    /**
     * Of how many slots each holds.
     *
     * @param absent the person is not there
     * @param past it is too late to tell the person
     * @param wantedMore the booth sees somebody whom it wants more
     * @param wantedEqually the booth sees somebody whom it wants equally
     * @param elsewhere the person is at a booth wanted more, or on the way
     * @param standing none of these, but an interview that stands would have to give way
     * @param left an interview of the two was cancelled because somebody of the booth left
     */
    public record Obstacles(
            int absent, int past, int wantedMore, int wantedEqually, int elsewhere, int standing, Left left) {

        Obstacles(int absent, int past, int wantedMore, int wantedEqually, int elsewhere, int standing) {
            this(absent, past, wantedMore, wantedEqually, elsewhere, standing, Left.NOBODY);
        }

        private boolean isOutOfTime() {
            return wantedMore + wantedEqually + elsewhere + standing == 0;
        }

        private Obstacles with(Left who) {
            return new Obstacles(absent, past, wantedMore, wantedEqually, elsewhere, standing, who);
        }

        private Reason reason() {
            int full = wantedMore + wantedEqually;
            if (left != Left.NOBODY) {
                return left == Left.BOOTH ? Reason.BOOTH_LEFT : Reason.INTERVIEWER_LEFT;
            }
            if (standing > 0) {
                return Reason.OTHERS_STAND;
            }
            if (full > 0 && elsewhere > 0) {
                return Reason.FULL_OR_ELSEWHERE;
            }
            if (full > 0) {
                return wantedEqually > 0 ? Reason.FULL_AMONG_EQUALS : Reason.FULL;
            }
            if (elsewhere > 0) {
                return Reason.ELSEWHERE_AS_WISHED;
            }
            if (past > 0) {
                return Reason.TOO_LATE;
            }
            return absent > 0 ? Reason.NEVER_THERE_TOGETHER : Reason.NO_INTERVIEWS;
        }
    }

    /** Who of the booth left an interview of the two unheld. */
    public enum Left {
        NOBODY,
        INTERVIEWER,
        BOOTH
    }

    /** Of a wish that was the person's alone. */
    public static Unmet notRanked(PersonId person, BoothId booth, int wish) {
        return new Unmet(person, booth, wish, null);
    }

    Unmet with(Left left) {
        return new Unmet(person, booth, wish, obstacles == null ? null : obstacles.with(left));
    }

    /** What is said of a wish that was looked at again: when no time is left, what stood against it before. */
    Unmet since(Unmet earlier) {
        return hasNoTime() || earlier.hasLost() ? earlier : this;
    }

    private boolean hasNoTime() {
        return obstacles != null && obstacles.isOutOfTime();
    }

    private boolean hasLost() {
        return obstacles != null && obstacles.left != Left.NOBODY;
    }

    boolean isPartlyAbsent() {
        return obstacles != null && obstacles.absent > 0;
    }

    boolean isPartlyPast() {
        return obstacles != null && obstacles.past > 0;
    }

    public Reason reason() {
        return obstacles == null ? Reason.NOT_RANKED : obstacles.reason();
    }
}
