package wangang.campaign.attendance.domain;

/** What people are called at a fair. */
public final class PersonNumber {

    private PersonNumber() {}

    /** Such as 求职者 0137. */
    public static String of(int number) {
        return "求职者 %04d".formatted(number);
    }
}
