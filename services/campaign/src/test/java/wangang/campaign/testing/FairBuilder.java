package wangang.campaign.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** A fair as an officer would type it. */
public record FairBuilder(String name, int boothsInA) {

    /** Tomorrow morning, on site, room A with two booths and room B with one. */
    public static FairBuilder aFair() {
        return new FairBuilder("“百日千企万岗”专场招聘会", 2);
    }

    public FairBuilder called(String other) {
        return new FairBuilder(other, boothsInA);
    }

    public static LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
    }

    public String body() {
        return """
                {"name":"%s","kind":"ON_SITE","venue":"长宁路 999 号",
                 "rooms":[{"code":"A","booths":%d},{"code":"B","booths":1}],
                 "sessions":[{"day":"%s","from":"09:00","to":"12:00"}],
                 "interviewMinutes":15,"changeOverMinutes":5,"walkingMinutes":3}
                """.formatted(name, boothsInA, day());
    }
}
