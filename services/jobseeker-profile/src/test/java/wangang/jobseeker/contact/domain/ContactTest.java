package wangang.jobseeker.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.platform.kernel.Outcome;

class ContactTest {

    @Test
    void keepsWhatIsGivenWithoutSpacesAround() {
        assertThat(Contact.of(" 求职者 0137 ", "138 0000-0137", " a@example.com "))
                .isEqualTo(Outcome.done(new Contact("求职者 0137", "13800000137", "a@example.com")));
    }

    @Test
    void takesEmptyForAbsent() {
        assertThat(Contact.of("", " ", null)).isEqualTo(Outcome.done(new Contact(null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000137", "021-52560000", "0215256 0000", "+44 20 7946 0000"})
    void acceptsPhonesAsPeopleWriteThem(String phone) {
        assertThat(Contact.of(null, phone, null).isDone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "23800000137", "1380000013a", "138000001371", "<script>"})
    void refusesWhatIsNoPhone(String phone) {
        assertThat(Contact.of(null, phone, null).isDone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "@example.com", "a b@example.com", "a@example.com\nbcc: x@example.com"})
    void refusesWhatIsNoMailAddress(String email) {
        assertThat(Contact.of(null, null, email).isDone()).isFalse();
    }

    @Test
    void refusesWithoutRepeatingTheValue() {
        var refused = Contact.of("名\u0000", "绝密1", "绝密2");
        assertThat(refused.isDone()).isFalse();
        assertThat(refused.toString()).contains("name", "phone", "email").doesNotContain("绝密");
    }

    @Test
    void hasATextFormThatTellsNothing() {
        assertThat(new Contact("求职者 0137", "13800000137", "a@example.com")).hasToString("Contact[…]");
    }
}
