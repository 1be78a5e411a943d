package wangang.jobseeker.contact.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** How to reach a person. Its text form tells nothing, so that no log line can. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|\\+\\d{6,15}");
    private static final Pattern E_MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** Strips spaces, and spaces and hyphens inside a phone number; empty values become absent. */
    public static Outcome<Contact> of(@Nullable String name, @Nullable String phone, @Nullable String email) {
        var contact = new Contact(
                stripped(name), stripped(phone == null ? null : phone.replaceAll("[ -]", "")), stripped(email));
        var broken = new ArrayList<Rejection>();
        if (!contact.nameIsOneLine()) {
            broken.add(invalid("name", "姓名最多 50 个字，且不含控制字符。"));
        }
        if (contact.phone != null && !PHONE.matcher(contact.phone).matches()) {
            broken.add(invalid("phone", "电话应为 11 位手机号、带区号的固定电话，或以 + 开头的国际号码。"));
        }
        if (!contact.emailIsAnAddress()) {
            broken.add(invalid("email", "邮箱格式不正确，例如 name@example.com。"));
        }
        return broken.isEmpty() ? Outcome.done(contact) : Outcome.refused(List.copyOf(broken));
    }

    private boolean nameIsOneLine() {
        return name == null
                || (name.codePointCount(0, name.length()) <= LONGEST_NAME
                        && name.codePoints()
                                .noneMatch(character -> Character.isISOControl(character)
                                        || Character.getType(character) == Character.SURROGATE));
    }

    private boolean emailIsAnAddress() {
        return email == null
                || (email.length() <= LONGEST_EMAIL && E_MAIL.matcher(email).matches());
    }

    private static Rejection invalid(String field, String detail) {
        return Rejection.invalid("jobseeker/contact-invalid", field, detail);
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
