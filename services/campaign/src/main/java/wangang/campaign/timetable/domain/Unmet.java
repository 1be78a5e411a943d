package wangang.campaign.timetable.domain;

/**
 * A wish of both sides that was not met.
 *
 * @param wish which wish of the person it is, from 1
 * @param obstacles what stood against it, each of the booth's slots counted once
 */
public record Unmet(PersonId person, BoothId booth, int wish, Obstacles obstacles) {

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
    }

    /** Who of the booth left an interview of the two unheld. */
    public enum Left {
        NOBODY,
        INTERVIEWER,
        BOOTH
    }

    Unmet with(Left left) {
        return new Unmet(
                person,
                booth,
                wish,
                new Obstacles(
                        obstacles.absent,
                        obstacles.past,
                        obstacles.wantedMore,
                        obstacles.wantedEqually,
                        obstacles.elsewhere,
                        obstacles.standing,
                        left));
    }

    /** What is said of a wish that was looked at again: when no time is left, what stood against it before. */
    Unmet since(Unmet earlier) {
        return obstacles.isOutOfTime() || earlier.obstacles.left != Left.NOBODY ? earlier : this;
    }

    public Reason reason() {
        int full = obstacles.wantedMore + obstacles.wantedEqually;
        if (obstacles.left != Left.NOBODY) {
            return obstacles.left == Left.BOOTH ? Reason.BOOTH_LEFT : Reason.INTERVIEWER_LEFT;
        }
        if (obstacles.standing > 0) {
            return Reason.OTHERS_STAND;
        }
        if (full > 0 && obstacles.elsewhere > 0) {
            return Reason.FULL_OR_ELSEWHERE;
        }
        if (full > 0) {
            return obstacles.wantedEqually > 0 ? Reason.FULL_AMONG_EQUALS : Reason.FULL;
        }
        if (obstacles.elsewhere > 0) {
            return Reason.ELSEWHERE_AS_WISHED;
        }
        if (obstacles.past > 0) {
            return Reason.TOO_LATE;
        }
        return obstacles.absent > 0 ? Reason.NEVER_THERE_TOGETHER : Reason.NO_INTERVIEWS;
    }
}
