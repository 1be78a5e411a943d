package wangang.jobseeker.contact.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;

/**
 * Contact data as JSON; what is absent is not kept.
 *
 * @param name at most 50 characters
 * @param phone 11 digits, a landline with its area code, or + and an international number
 * @param email an e-mail address
 */
record ContactBody(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    static ContactBody of(Contact contact) {
        return new ContactBody(contact.name(), contact.phone(), contact.email());
    }

    @Override
    public String toString() {
        return "ContactBody[…]";
    }
}
