@NullMarked
package wangang.planted.shop.adapter.web;

import org.jspecify.annotations.NullMarked;
