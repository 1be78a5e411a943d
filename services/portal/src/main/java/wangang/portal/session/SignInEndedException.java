package wangang.portal.session;

/** Who was signed in is so no longer: signed out elsewhere, or too long away. */
public final class SignInEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInEndedException() {
        super("the sign-in has ended");
    }
}
