package wangang.identity.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

/** Accounts over JSON. */
@RestController
class AccountController {

    /**
     * An account that people open themselves.
     *
     * @param username 4 to 32 lower-case letters, digits, dots, underscores or dashes, a letter first; no personal
     *     number
     * @param password 10 characters or more, at most 72 bytes
     * @param role JOBSEEKER or EMPLOYER
     */
    record Registration(
            @NotBlank(message = "请填写用户名。") @Size(max = 100, message = "用户名过长。")
            String username,

            @NotBlank(message = "请填写密码。") @Size(max = 200, message = "密码过长。")
            String password,

            @NotNull(message = "请选择账号类型：JOBSEEKER（求职者）或 EMPLOYER（用人单位）。")
            Role role) {}

    /**
     * An officer's account.
     *
     * @param username as for a registration
     * @param password as for a registration
     * @param subdistricts which the officer answers for, 9 digits each; the whole district when absent or empty
     */
    record Appointment(
            @NotBlank(message = "请填写用户名。") @Size(max = 100, message = "用户名过长。")
            String username,

            @NotBlank(message = "请填写密码。") @Size(max = 200, message = "密码过长。")
            String password,

            @Nullable @Size(max = 50, message = "街道（镇）过多。") List<String> subdistricts) {}

    /**
     * An account as it was opened.
     *
     * @param account the account's id, as in a token's sub
     * @param username as wanted
     * @param role what it may do
     * @param subdistricts an officer's
     */
    record Opened(String account, String username, Role role, List<String> subdistricts) {

        static Opened of(Account account) {
            return new Opened(account.id().toString(), account.username(), account.role(), account.subdistricts());
        }
    }

    private final Registering registering;

    AccountController(Registering registering) {
        this.registering = registering;
    }

    /**
     * Opens an account for a jobseeker or an employer.
     *
     * @return the account
     */
    @PostMapping("/accounts/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    Opened register(@Valid @RequestBody Registration wanted) {
        return Edge.unwrap(registering
                .register(wanted.username(), wanted.password(), wanted.role())
                .map(Opened::of));
    }

    /**
     * Opens an account for an officer.
     *
     * @return the account
     */
    @PostMapping("/accounts/officers")
    @PreAuthorize("hasRole('SERVICE')")
    @ResponseStatus(HttpStatus.CREATED)
    Opened appoint(Caller operator, @Valid @RequestBody Appointment wanted) {
        var subdistricts = wanted.subdistricts() == null ? List.<String>of() : wanted.subdistricts();
        return Edge.unwrap(registering
                .appoint(operator, wanted.username(), wanted.password(), subdistricts)
                .map(Opened::of));
    }
}
