package wangang.jobseeker.contact.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.jobseeker.contact.domain.Contact;

/** Contact data as JSON; what is absent is not kept. */
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
