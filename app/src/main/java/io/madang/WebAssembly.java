package io.madang;

import io.madang.access.web.Gate;
import io.madang.access.web.HostCheck;
import io.madang.access.web.TokenApi;
import io.madang.platform.web.Assets;
import io.madang.platform.web.PageFrame;
import io.madang.platform.web.PageLanguage;
import io.madang.platform.web.Troubles;
import io.madang.platform.web.WebFrame;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The pages and endpoints, wired on top of `Assembly` when the program serves; in the order of the flow.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebAssembly {

    // The frame around all pages

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    PageLanguage localeResolver() {
        return new PageLanguage();
    }

    @Bean
    PageFrame pageFrame(Assets assets) {
        return new PageFrame(assets);
    }

    @Bean
    WebFrame webFrame(PageLanguage language) {
        return new WebFrame(language);
    }

    @Bean
    Troubles troubles(PageFrame frame) {
        return new Troubles(frame);
    }

    // Access

    @Bean
    FilterRegistrationBean<HostCheck> hostCheck() {
        FilterRegistrationBean<HostCheck> first = new FilterRegistrationBean<>(new HostCheck());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http, PageLanguage language) {
        return new Gate(language).chain(http);
    }

    @Bean
    TokenApi tokenApi() {
        return new TokenApi();
    }
}
