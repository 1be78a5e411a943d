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

    record Registration(
            @NotBlank(message = "请填写用户名。") @Size(max = 100, message = "用户名过长。")
            String username,

            @NotBlank(message = "请填写密码。") @Size(max = 200, message = "密码过长。")
            String password,

            @NotNull(message = "请选择账号类型：JOBSEEKER（求职者）或 EMPLOYER（用人单位）。")
            Role role) {}

    record Appointment(
            @NotBlank(message = "请填写用户名。") @Size(max = 100, message = "用户名过长。")
            String username,

            @NotBlank(message = "请填写密码。") @Size(max = 200, message = "密码过长。")
            String password,

            @Nullable @Size(max = 50, message = "街道（镇）过多。") List<String> subdistricts) {}

    record Opened(String account, String username, Role role, List<String> subdistricts) {

        static Opened of(Account account) {
            return new Opened(account.id().toString(), account.username(), account.role(), account.subdistricts());
        }
    }

    private final Registering registering;

    AccountController(Registering registering) {
        this.registering = registering;
    }

    @PostMapping("/accounts/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    Opened register(@Valid @RequestBody Registration wanted) {
        return Edge.unwrap(registering
                .register(wanted.username(), wanted.password(), wanted.role())
                .map(Opened::of));
    }

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
