package wangang.identity.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;
import wangang.platform.security.Caller;

/** Opening accounts: people for themselves, operators for officers. */
@Component
public class Registering {

    private static final Pattern SUBDISTRICT = Pattern.compile("[0-9]{9}");

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Registering(
            Accounts accounts,
            PasswordRules passwords,
            PasswordEncoder encoder,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.encoder = encoder;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A jobseeker or an employer opens an account. */
    public Outcome<Account> register(String username, String password, Role role) {
        if (!role.openToAll()) {
            return Outcome.refused(Rejection.forbidden("identity/role-not-open", "该类账号不能自行注册，请联系区就业服务机构开通。"));
        }
        return open(
                username,
                password,
                role,
                List.of(),
                account -> audit.record(account.asCaller(), "account.registered", "account", account.id(), "自行注册"));
    }

    /** An operator opens an account for an officer. */
    public Outcome<Account> appoint(Caller operator, String username, String password, List<String> subdistricts) {
        if (!subdistricts.stream().allMatch(code -> SUBDISTRICT.matcher(code).matches())) {
            return Outcome.refused(
                    Rejection.invalid("identity/subdistrict-invalid", "subdistricts", "街道（镇）代码应为 9 位数字，请参照行政区划代码填写。"));
        }
        return open(
                username,
                password,
                Role.OFFICER,
                subdistricts,
                account -> audit.record(operator, "account.appointed", "account", account.id(), "开通工作人员账号"));
    }

    private Outcome<Account> open(
            String name, String password, Role role, List<String> subdistricts, Consumer<Account> auditing) {
        var username = UsernameRules.normal(name);
        var refused = new ArrayList<>(UsernameRules.check(username));
        refused.addAll(passwords.check(password, username));
        if (!refused.isEmpty()) {
            return Outcome.refused(refused);
        }
        var now = clock.instant();
        // Before the transaction: hashing is slow, and connections are few.
        var account = new Account(Uuid7.next(now), username, encoder.encode(password), role, subdistricts);
        return transaction.execute(status -> {
            if (!accounts.add(account, now)) {
                return Outcome.refused(Rejection.conflict("identity/username-taken", "该用户名已被使用，请换一个。"));
            }
            auditing.accept(account);
            return Outcome.done(account);
        });
    }
}
