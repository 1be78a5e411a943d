package wangang.portal.sharing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.portal.employer.Codes;

/** An offer or a need as it is typed. */
record PostingForm(
        @Nullable String side,
        @Nullable String title,
        @Nullable String occupation,
        @Nullable Integer headcount,
        @Nullable String skills,
        @Nullable String from,
        @Nullable String until,
        @Nullable String subdistrictCode,
        @Nullable Integer monthlyCost,
        @Nullable String text) {

    static final PostingForm EMPTY = new PostingForm("OFFER", null, null, null, null, null, null, null, null, null);

    private static final int REGION = 6;

    /** As the service takes it; skills are parted by commas. */
    Map<String, Object> body(Codes codes) {
        var body = new HashMap<String, Object>();
        put(body, "side", side);
        put(body, "title", title);
        put(body, "occupationCode", codes.codeOf("occupations", occupation));
        put(body, "headcount", headcount);
        put(body, "from", from);
        put(body, "until", until);
        put(body, "monthlyCost", monthlyCost);
        put(body, "text", text);
        if (skills != null && !skills.isBlank()) {
            body.put(
                    "skills",
                    Arrays.stream(skills.split("[,，、;；\\n]")).map(String::strip).toList());
        }
        if (subdistrictCode != null && subdistrictCode.length() > REGION) {
            body.put(
                    "place",
                    Map.of("regionCode", subdistrictCode.substring(0, REGION), "subdistrictCode", subdistrictCode));
        }
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            body.put(name, value);
        }
    }
}
