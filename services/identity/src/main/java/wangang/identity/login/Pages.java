package wangang.identity.login;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.identity.accounts.Account;
import wangang.identity.accounts.Registering;
import wangang.identity.accounts.Role;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Pages to sign in, sign out and register; they work without scripts and on a phone. */
@Controller
class Pages {

    private final Registering registering;

    Pages(Registering registering) {
        this.registering = registering;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/logout")
    String logout() {
        return "logout";
    }

    @GetMapping("/accounts/register")
    String register(Model model) {
        return form(model, "", List.of());
    }

    @PostMapping("/accounts/register")
    String register(
            @RequestParam String username, @RequestParam String password, @RequestParam Role role, Model model) {
        return switch (registering.register(username, password, role)) {
            case Outcome.Done<Account> opened -> "redirect:/login?registered";
            case Outcome.Refused<Account>(var rejections) -> form(model, username, rejections);
        };
    }

    private static String form(Model model, String username, List<Rejection> rejections) {
        model.addAttribute("username", username);
        model.addAttribute(
                "mistakes", rejections.stream().map(Rejection::detail).toList());
        return "register";
    }
}
