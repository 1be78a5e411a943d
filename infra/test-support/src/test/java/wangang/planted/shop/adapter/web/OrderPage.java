package wangang.planted.shop.adapter.web;

import org.springframework.stereotype.Controller;
import wangang.planted.shop.adapter.persistence.OrderTable;

/** Public, and reads the table of another adapter. */
@Controller
public class OrderPage {

    OrderTable table() {
        return new OrderTable("orders");
    }
}
