package io.madang;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/// All wiring, as bean methods in the order of the flow: read it from top to bottom to see how a title travels.
///
/// Nothing is found by scanning: what is not named here does not run.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class Assembly {

    // The ground: platform

    // Partner

    // Slate

    // Lot

    // Stage plan

    // Folder

    // Access
}
