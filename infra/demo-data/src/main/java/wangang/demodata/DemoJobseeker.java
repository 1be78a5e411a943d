package wangang.demodata;

import java.util.Map;
import java.util.SortedMap;

/** An invented person, known by a number only. */
record DemoJobseeker(int number, String account, FileForm file, SortedMap<String, Boolean> consents) {

    Map<String, String> contact() {
        return Map.of("name", "求职者 %04d".formatted(number), "email", "p%04d@example.invalid".formatted(number));
    }
}
