package dev.lintel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road of somebody who has a project and adds Lintel to it. */
class FirstRoadIT {

    private static final String ARTICLE = "src/main/java/shop/Article.java";

    @TempDir
    Path work;

    @Test
    void fromTheFirstErrorToARollback() {
        Build shop = Build.of("shop", work);
        String url = "-Dlintel.url=jdbc:h2:file:" + work.resolve("data/shop");

        assertThat(shop.fails("compile")).contains("Article.java:[11,15]", "[TablePrefix]", "shop_article");

        shop.edit(ARTICLE, "\"article\"", "\"shop_article\"");
        assertThat(shop.succeeds("lintel:create", "-Dlintel.message=sell articles"))
                .contains("Created version 1 of the plugin shop, sell_articles");
        assertThat(shop.file("src/main/resources/db/plugins/shop/h2/V1__sell_articles.sql"))
                .content()
                .contains("create table shop_article");

        assertThat(shop.succeeds("lintel:apply", url)).contains("shop");
        assertThat(shop.succeeds("lintel:status", url)).contains("shop");

        shop.edit(ARTICLE, "String title;", "String title;\n\n    Integer stock;");
        assertThat(shop.fails("compile", "lintel:check")).contains("[Drift]", "shop");
        assertThat(shop.succeeds("lintel:diff")).contains("Version 2 of the plugin shop, not committed yet:", "stock");
        assertThat(shop.succeeds("lintel:create", "-Dlintel.message=count stock"))
                .contains("Created version 2 of the plugin shop, count_stock");
        assertThat(shop.succeeds("compile", "lintel:check")).contains("The plugin shop is up to date at version 2.");
        assertThat(shop.succeeds("lintel:apply", url)).contains("shop");
        assertThat(shop.succeeds("lintel:doctor")).contains("shop");
        assertThat(shop.succeeds("lintel:history", url)).containsPattern("shop@2 +count_stock +20.* applied");
        assertThat(shop.succeeds("lintel:verify", url)).contains("shop@2: as its snapshot says");

        assertThat(shop.fails("lintel:rollback", url)).contains("-Dlintel.steps");
        assertThat(shop.succeeds("lintel:rollback", url, "-Dlintel.steps=1", "-Dlintel.dryRun=true"))
                .containsPattern("1\\. +shop@2 +count_stock");
        assertThat(shop.succeeds("lintel:rollback", url, "-Dlintel.plugin=shop", "-Dlintel.to=1"))
                .contains("Undone 1 migration", "shop@2 count_stock");
        assertThat(shop.succeeds("lintel:status", url)).containsPattern("shop +1 +2 +1 pending: count_stock");
        shop.succeeds("lintel:sql", "-Dlintel.dialect=h2", "-Dlintel.plugin=shop", "-Dlintel.from=1");
        assertThat(shop.file("target/lintel.sql"))
                .content()
                .containsPattern("alter table shop_article\\s+add column stock");
    }
}
