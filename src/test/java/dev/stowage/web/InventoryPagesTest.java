package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InventoryPagesTest {
    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void uploadAListWithOneBrokenLine() throws IOException {
        String csv = Files.readString(ApiClient.SMALL.toPath()).replace("on,false,2,8,80,48", "on,false,many,8,80,48");
        File vms = Files.writeString(folder.resolve("vms.csv"), csv).toFile();
        String study = ApiClient.newStudy("what was read");
        ApiClient.upload(study, vms);
        address = "/studies/" + study + "/inventory";
    }

    @Test
    void everyRowIsInOneBucketAndTheBucketsSum() {
        ShownPage page = Browser.ENGLISH.open(address);

        List<Integer> buckets = page.texts("//table[@class='sheet']/tbody/tr/td").stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(page.text("//table[@class='sheet']/caption")).isEqualTo("vms.csv");
        assertThat(buckets).hasSizeGreaterThan(1);
        assertThat(buckets.stream().mapToInt(Integer::intValue).sum()).isEqualTo(46);
        assertThat(page.text("//table[@class='sheet']/tfoot//td")).isEqualTo("46");
        assertThat(page.text("//tr[@class='QUARANTINED']/td")).isEqualTo("1");
    }

    @Test
    void aFindingSaysWhereWhatAndWhatToDo() {
        ShownPage page = Browser.GERMAN.open(address);

        String finding = page.text("//section[@id='findings']//tr[contains(., 'many')]");
        assertThat(finding).contains("Zeile 2", "vcpus");
        assertThat(page.text("//section[@id='findings']//tr[contains(., 'many')]//span[@class='hint']"))
                .isNotEmpty();
    }

    @Test
    void vmsAreLookedForByNameHostAndOperatingSystem() {
        List<String> byName = vms("dc0");
        List<String> byHost = vms("esx01.small.example");
        List<String> byGuest = vms("windows server 2019");

        assertThat(byName).containsExactly("DC02");
        assertThat(byHost).contains("FILE01").doesNotContain("FILE02");
        assertThat(byGuest).contains("FILE01", "FILE02").doesNotContain("DC02");
    }

    @Test
    void aSearchWithoutAHitSaysSo() {
        ShownPage page = Browser.GERMAN.open(address + "?q=nirgends");

        assertThat(page.text("//section[@id='vms']")).contains("Keine VM passt zur Suche.");
        assertThat(page.text("//input[@name='q']/@value")).isEqualTo("nirgends");
    }

    @Test
    void beforeAnUploadThereIsNothingToShow() {
        String bare = ApiClient.newStudy("bare");

        ShownPage answer = Browser.ENGLISH.open("/studies/" + bare + "/inventory");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.next()).isEqualTo("/studies/" + bare);
    }

    private List<String> vms(String search) {
        return Browser.ENGLISH.open(address + "?q=" + search).texts("//section[@id='vms']//tbody/tr/th");
    }
}
