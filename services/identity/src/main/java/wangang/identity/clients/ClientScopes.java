package wangang.identity.clients;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.ApiScopes;

/** Which scopes a client may be given. */
@Component
class ClientScopes {

    private static final String FIELD = "scopes";

    private final ApiScopes table;

    ClientScopes(ApiScopes table) {
        this.table = table;
    }

    /** @param wanted all that there are when null */
    Outcome<List<String>> chosen(@Nullable Collection<String> wanted) {
        if (wanted == null) {
            return Outcome.done(table.names());
        }
        if (wanted.isEmpty()) {
            return Outcome.refused(Rejection.rule("identity/scopes-missing", FIELD, "请至少选择一项权限范围；不写 scopes 字段则为全部。"));
        }
        var unknown =
                wanted.stream().filter(name -> !table.names().contains(name)).findFirst();
        return unknown.<Outcome<List<String>>>map(name -> Outcome.refused(Rejection.rule(
                        "identity/scope-unknown",
                        FIELD,
                        "没有权限范围“" + name + "”，可以选择：" + String.join("、", table.names()) + "。")))
                .orElseGet(() -> Outcome.done(table.known(wanted)));
    }

    /** In the order of the table. */
    List<String> inOrder(Collection<String> granted) {
        return table.known(granted);
    }

    /** An id by which services know the client as one that is held to its scopes. */
    String clientId(Object unique) {
        return table.clientPrefix() + unique;
    }
}
