package wangang.campaign.attendance.adapter.web;

/** What a person is called at a fair. */
final class Numbers {

    private Numbers() {}

    static String label(int number) {
        return "求职者 %04d".formatted(number);
    }
}
