package wangang.portal.page;

import java.util.List;

/**
 * What an error page says.
 *
 * @param status HTTP status
 * @param title in a few words
 * @param sentences what is wrong and how to mend it
 */
public record Trouble(int status, String title, List<String> sentences) {

    static Trouble notFound() {
        return new Trouble(404, "没有找到这个页面", List.of("网址可能有误，或内容已经下架。可以从首页重新查找。"));
    }

    static Trouble forbidden() {
        return new Trouble(403, "当前账号不能打开这个页面", List.of("这个页面属于另一类账号。请退出后用相应的账号登录。"));
    }

    static Trouble expiredForm() {
        return new Trouble(403, "页面已过期", List.of("停留时间较长，表单没有提交。请返回上一页刷新后再提交一次。"));
    }

    static Trouble away() {
        return new Trouble(503, "这部分服务暂时连接不上", List.of("其他页面仍可使用。请过几秒刷新本页再试。"));
    }

    static Trouble unexpected() {
        return new Trouble(500, "系统出错", List.of("请稍后重试；如仍出错，请联系服务台。"));
    }
}
