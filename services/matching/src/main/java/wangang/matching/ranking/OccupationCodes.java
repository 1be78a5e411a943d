package wangang.matching.ranking;

/** Codes of the 职业分类大典 (2022), such as 2-02-10-03: 大类, 中类, 小类, 细类. */
final class OccupationCodes {

    /** How near two codes are that share the first 0 to 4 levels; a 中类 such as 2-02 holds every kind of engineer. */
    private static final double[] BY_SHARED_LEVELS = {0, 0, 0.35, 0.8, 1};

    private OccupationCodes() {}

    /** 0 to 1: the same 细类, 小类, 中类, or nothing. */
    static double nearness(String one, String other) {
        return BY_SHARED_LEVELS[sharedLevels(one, other)];
    }

    static int sharedLevels(String one, String other) {
        var levels = one.split("-", -1);
        var others = other.split("-", -1);
        int shared = 0;
        while (shared < Math.min(4, Math.min(levels.length, others.length)) && levels[shared].equals(others[shared])) {
            shared++;
        }
        return shared;
    }
}
