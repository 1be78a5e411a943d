package wangang.platform.security;

import java.io.Serial;
import java.util.List;
import org.springframework.security.authorization.AuthorizationDecision;

/** A client's token has no scope that covers the call. */
public final class ScopeMissing extends AuthorizationDecision {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ApiScope> sufficient;

    ScopeMissing(List<ApiScope> sufficient) {
        super(false);
        this.sufficient = sufficient;
    }

    /** Each of which would do; empty where the call is for people only. */
    public List<ApiScope> sufficient() {
        return sufficient;
    }
}
