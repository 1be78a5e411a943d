package wangang.vacancy.suspicion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateContactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有意者加微信详谈",
                "微信号：hr_2026abc",
                "ＶＸ：ａｂｃ１２３４５",
                "V信 abc12345",
                "扣扣 1234567",
                "电话 13800001111",
                "手机：138 0000 1111",
                "138-0000-1111 找李老师",
                "Telegram: abcde12",
                "QQ1234567"
            })
    void findsWaysAroundThePlatform(String text) {
        assertThat(PrivateContacts.in("岗位职责：录入资料。" + text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责公司微信公众号的运营",
                "熟悉企业微信、QQ 等办公软件",
                "开发微信小程序",
                "统一社会信用代码 91310105138000011115",
                "年销售额 13800000000 元",
                "编号 2026-1380-0001",
                "wxPython 开发经验",
                "微信Android开发，微信html5页面",
                "应届生起薪 13800"
            })
    void leavesTheWorkAlone(String text) {
        assertThat(PrivateContacts.in(text)).isEmpty();
    }
}
