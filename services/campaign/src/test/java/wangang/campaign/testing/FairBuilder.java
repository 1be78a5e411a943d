package wangang.campaign.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A fair as an officer would type it. */
public record FairBuilder(
        String name,
        int boothsInA,
        @Nullable Integer places,
        @Nullable String school) {

    /** Tomorrow morning, on site, room A with two booths and room B with one. */
    public static FairBuilder aFair() {
        return new FairBuilder("“百日千企万岗”专场招聘会", 2, null, null);
    }

    public FairBuilder called(String other) {
        return new FairBuilder(other, boothsInA, places, school);
    }

    /** So many people may come. */
    public FairBuilder forPeople(int count) {
        return new FairBuilder(name, boothsInA, count, school);
    }

    public FairBuilder ofSchool(String university) {
        return new FairBuilder(name, boothsInA, places, university);
    }

    public static LocalDate day() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
    }

    public String body() {
        return """
                {"name":"%s","organiser":"长宁区就业促进中心","kind":"ON_SITE","venue":"长宁路 999 号",
                 "rooms":[{"code":"A","booths":%d},{"code":"B","booths":1}],
                 "sessions":[{"day":"%s","from":"09:00","to":"12:00"}],
                 "interviewMinutes":15,"changeOverMinutes":5,"walkingMinutes":3%s%s}
                """.formatted(
                        name,
                        boothsInA,
                        day(),
                        places == null ? "" : ",\"places\":" + places,
                        school == null ? "" : ",\"school\":\"" + school + "\"");
    }
}
