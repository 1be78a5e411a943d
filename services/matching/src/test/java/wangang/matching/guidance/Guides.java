package wangang.matching.guidance;

import java.time.Duration;

/** Settings as shipped. */
final class Guides {

    static final GuidanceSettings SETTINGS = new GuidanceSettings(10, 3, 5, 500, 0.6, Duration.ofMinutes(1));

    private Guides() {}
}
