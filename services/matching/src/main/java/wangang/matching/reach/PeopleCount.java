package wangang.matching.reach;

/**
 * People counted so coarsely that a count tells nothing of any of them.
 *
 * @param about rounded down to a multiple of five; 0 means fewer than five
 * @param more whether there may be more, since no more were looked at
 * @param text the same in Chinese
 */
record PeopleCount(int about, boolean more, String text) {

    private static final int STEP = 5;

    /** @param limit as many as were looked at */
    static PeopleCount of(long people, int limit) {
        int about = (int) (people / STEP) * STEP;
        boolean more = people >= limit;
        return new PeopleCount(about, more, about == 0 ? "不到 5 人" : more ? "超过 " + about + " 人" : "约 " + about + " 人");
    }

    int gainedOver(PeopleCount before) {
        return about - before.about;
    }
}
