package wangang.portal.fair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A registration for a fair as it was typed.
 *
 * @param day of each line of hours, with from and to
 * @param there numbers of the lines that are ticked
 * @param wishes booths, the dearest first
 * @param consent to be shown to them
 * @param registration that is changed, with its etag; null for a new one
 * @param act a change of the form itself, such as up:booth; null when it is sent
 */
record RegisterForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        List<LocalDate> day,

        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable List<Integer> there,
        @Nullable List<UUID> wishes,
        @Nullable Boolean consent,
        @Nullable UUID registration,
        @Nullable String etag,
        @Nullable String once,
        @Nullable String act) {

    /** Which wording of the consent below the wishes is agreed to. */
    static final String CONSENT_TEXT = "2026-11";

    /** An empty form, for the registration if there is one. */
    static RegisterForm changing(@Nullable Registration own) {
        return new RegisterForm(
                null,
                null,
                null,
                null,
                null,
                null,
                own == null ? null : own.registrationId(),
                own == null ? null : own.etag(),
                null,
                null);
    }

    Stretches stretches() {
        var lines = new ArrayList<Stretch>();
        var days = day == null ? List.<LocalDate>of() : day;
        for (int line = 0; line < days.size(); line++) {
            lines.add(new Stretch(days.get(line), at(from, line), at(to, line), there != null && there.contains(line)));
        }
        return new Stretches(lines);
    }

    Wishes chosen() {
        return new Wishes(wishes == null ? List.of() : wishes);
    }

    public boolean agreed() {
        return Boolean.TRUE.equals(consent);
    }

    boolean isSent() {
        return act == null || act.isBlank();
    }

    /** After a change of the order. */
    Wishes changedWishes() {
        var booth = booth();
        if (booth == null) {
            return chosen();
        }
        return switch (verb()) {
            case "up" -> chosen().up(booth);
            case "down" -> chosen().down(booth);
            case "add" -> chosen().add(booth);
            case "drop" -> chosen().drop(booth);
            default -> chosen();
        };
    }

    /** After a line more. */
    Stretches changedStretches() {
        if (!"split".equals(verb())) {
            return stretches();
        }
        try {
            return stretches().split(Integer.parseInt(object()));
        } catch (NumberFormatException none) {
            return stretches();
        }
    }

    /** What the service takes; a consent only where there is somebody to be shown to. */
    Map<String, Object> json(List<Fair.Session> sessions) {
        var json = new HashMap<String, Object>();
        json.put("hours", stretches().json(sessions));
        json.put("boothIds", chosen().booths());
        if (!chosen().booths().isEmpty()) {
            json.put("consent", Map.of("granted", agreed(), "textVersion", CONSENT_TEXT));
        }
        return json;
    }

    private String verb() {
        return act == null ? "" : act.substring(0, act.indexOf(':') < 0 ? act.length() : act.indexOf(':'));
    }

    private String object() {
        return act == null ? "" : act.substring(act.indexOf(':') + 1);
    }

    private @Nullable UUID booth() {
        try {
            return UUID.fromString(object());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String at(@Nullable List<String> typed, int line) {
        return typed == null || line >= typed.size() ? "" : typed.get(line);
    }
}
