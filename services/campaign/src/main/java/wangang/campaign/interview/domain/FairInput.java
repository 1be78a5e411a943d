package wangang.campaign.interview.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** All that a fair's timetable is made of beside its terms, each in the order of the ids. */
public record FairInput(List<InputBooth> booths, List<InputPerson> people) {

    public FairInput {
        booths = List.copyOf(booths);
        people = List.copyOf(people);
    }

    /** Another one whenever anything of it is another. */
    String fingerprint() {
        try {
            // A record's text holds all that the record does.
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JVM has SHA-256", missing);
        }
    }
}
