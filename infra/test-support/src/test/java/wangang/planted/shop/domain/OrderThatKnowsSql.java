package wangang.planted.shop.domain;

import wangang.planted.shop.adapter.persistence.OrderTable;

record OrderThatKnowsSql(OrderTable table) {}
