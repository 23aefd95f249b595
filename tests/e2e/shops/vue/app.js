import { defineComponent, onMounted, onUnmounted, ref } from 'vue';
import * as shop from '../catalogue.ts';

const Storage = defineComponent({
  setup() {
    const text = ref('');
    const load = async () => {
      text.value = await shop.storageText();
    };
    return { text, load };
  },
  template: `<section>
    <div role="tablist"><button type="button" role="tab" id="storage-tab" @click="load">Storage</button></div>
    <div role="tabpanel" id="storage" aria-labelledby="storage-tab"><p v-if="text">{{ text }}</p></div>
  </section>`,
});

const Clinic = defineComponent({
  setup: () => ({ open: ref(false), text: shop.clinic }),
  template: `<section>
    <button type="button" id="ask" @click="open = true">Ask the clinic</button>
    <Teleport v-if="open" to="body">
      <div role="dialog" id="clinic">
        <p>{{ text }}</p>
        <button type="button" id="close" @click="open = false">Close</button>
      </div>
    </Teleport>
  </section>`,
});

const Notes = defineComponent({
  setup: () => ({ top: ref(0), shop }),
  template: `<div id="notes" :style="{ height: shop.notes.boxHeight + 'px', overflow: 'auto' }" @scroll="top = $event.target.scrollTop">
    <div :style="{ height: shop.notes.count * shop.notes.rowHeight + 'px', position: 'relative' }">
      <p v-for="index in shop.notesInView(top)" :key="index" :style="{ position: 'absolute', margin: 0, top: index * shop.notes.rowHeight + 'px' }">{{ shop.note(index) }}</p>
    </div>
  </div>`,
});

const Journal = defineComponent({
  setup() {
    const count = ref(shop.entriesAtOnce);
    const end = ref(null);
    let stop;
    onMounted(() => {
      stop = shop.whenInView(end.value, () => {
        count.value += shop.entriesAtOnce;
      });
    });
    onUnmounted(() => stop());
    return { count, end, entries: shop.entries };
  },
  template: `<section>
    <ul id="journal"><li v-for="text in entries(count)" :key="text" style="height: 60px">{{ text }}</li></ul>
    <div ref="end" id="end" style="height: 1px"></div>
  </section>`,
});

export const App = defineComponent({
  components: { Storage, Clinic, Notes, Journal },
  setup: () => ({ variant: ref(0), promise: ref(0), shop }),
  template: `<main>
    <h1>{{ shop.name }}</h1>
    <button v-for="({ name }, index) in shop.variants" type="button" :key="name" :id="name" @click="variant = index">{{ name }}</button>
    <p id="about">{{ shop.variants[variant].about }}</p>
    <p id="promise">{{ promise + 1 }}. {{ shop.promises[promise] }}</p>
    <button type="button" id="next" @click="promise = (promise + 1) % shop.promises.length">Next</button>
    <Storage />
    <Clinic />
    <Notes />
    <div style="height: 2000px"></div>
    <Journal />
  </main>`,
});
