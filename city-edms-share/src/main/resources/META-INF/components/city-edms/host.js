/**
 * Mounts the web client of city-edms in Share's pages. The client is an ES module below /share/city-edms/, Share's
 * own scripts are classic ones, so this one is classic too and meets the module at window.CityEdmsShare.
 */
(function()
{
   // The figure is of the built module: after an upgrade no browser keeps the old one.
   var MODULE = "city-edms/share/city-edms-share.js?v=@city-edms.web.checksum@";
   var waiting = null;

   function text(key)
   {
      return Alfresco.util.message.apply(Alfresco.util, [key, "CityEdms.Share"].concat([].slice.call(arguments, 1)));
   }

   function load(onReady, onFailure)
   {
      if (window.CityEdmsShare)
      {
         onReady(window.CityEdmsShare);
         return;
      }
      if (waiting)
      {
         waiting.push({ onReady: onReady, onFailure: onFailure });
         return;
      }
      waiting = [{ onReady: onReady, onFailure: onFailure }];
      var script = document.createElement("script");
      script.type = "module";
      script.src = Alfresco.constants.URL_CONTEXT + MODULE;
      function settle()
      {
         var callers = waiting;
         waiting = null;
         for (var i = 0; i < callers.length; i++)
         {
            if (window.CityEdmsShare)
            {
               callers[i].onReady(window.CityEdmsShare);
            }
            else
            {
               callers[i].onFailure();
            }
         }
      }
      script.onload = settle;
      script.onerror = function()
      {
         script.parentNode.removeChild(script);
         settle();
      };
      document.head.appendChild(script);
   }

   /** The token changes with every page of Share that is opened, in another tab too: asked anew for each request. */
   function csrf()
   {
      var policy = Alfresco.util.CSRFPolicy;
      if (!policy || !policy.isFilterEnabled())
      {
         return null;
      }
      return { header: policy.getHeader(), parameter: policy.getParameter(), token: policy.getToken() };
   }

   function pageUrl(hash)
   {
      return Alfresco.constants.URL_PAGECONTEXT + "city-edms-registers" + hash;
   }

   function cardUrl(uuid)
   {
      return pageUrl("#/documents/" + encodeURIComponent(uuid));
   }

   /** The list of a register; with a text only what it is found in. */
   function registerUrl(code, find)
   {
      return pageUrl("#/registers/" + encodeURIComponent(code) + (find ? "?q=" + encodeURIComponent(find) : ""));
   }

   /** A task of a resolution, with everything that can be done with it. */
   function taskUrl(id)
   {
      return pageUrl("#/tasks/" + encodeURIComponent(id));
   }

   /** What is given to the reader. */
   function tasksUrl()
   {
      return pageUrl("#/tasks");
   }

   function controlUrl(query)
   {
      return pageUrl("#/control?" + query);
   }

   /** The document on Share's own page. */
   function documentUrl(uuid)
   {
      return Alfresco.constants.URL_PAGECONTEXT + "document-details?nodeRef=workspace://SpacesStore/" + encodeURIComponent(uuid);
   }

   function entryUrl(id)
   {
      return pageUrl("#/entries/" + encodeURIComponent(id));
   }

   /** "26.11.2026": of a date ("2026-11-26", also with a time that means nothing) its own day. */
   function day(date)
   {
      var parts = date.substring(0, 10).split("-");
      return parts[2] + "." + parts[1] + "." + parts[0];
   }

   /** Of an instant the day in the office, wherever the reader is. */
   function dayOf(instant)
   {
      // The older name of Europe/Kyiv is known to every browser.
      return new Intl.DateTimeFormat("uk", { timeZone: "Europe/Kiev", day: "2-digit", month: "2-digit", year: "numeric" })
         .format(new Date(instant));
   }

   function options()
   {
      var proxy = Alfresco.constants.URL_CONTEXT + "proxy/alfresco";
      return {
         proxyBase: proxy,
         contentUrl: function(uuid)
         {
            return proxy + "/api/node/content/workspace/SpacesStore/" + encodeURIComponent(uuid);
         },
         csrf: csrf,
         locale: Alfresco.constants.JS_LOCALE.replace(/_/g, "-")
      };
   }

   function say(element, key)
   {
      element.textContent = text(key);
   }

   function mountRegisters(element)
   {
      say(element, "city-edms.message.loading");
      load(function(client)
      {
         element.textContent = "";
         client.mount(element, options());
      }, function()
      {
         say(element, "city-edms.message.not-loaded");
      });
   }

   /** A modal dialog of the browser itself: Share's own cannot hold a form as high as the window. */
   function createDialog(title, onCloseRequest)
   {
      var dialog = document.createElement("dialog");
      dialog.className = "city-edms-dialog";
      dialog.innerHTML = '<header><h2></h2><button type="button"></button></header><div class="city-edms-dialog-body"></div>';
      var heading = dialog.querySelector("h2");
      heading.id = Alfresco.util.generateDomId();
      heading.textContent = title;
      dialog.setAttribute("aria-labelledby", heading.id);
      var close = dialog.querySelector("button");
      close.setAttribute("aria-label", text("city-edms.dialog.close"));
      close.textContent = "\u00d7";
      close.addEventListener("click", onCloseRequest);
      dialog.addEventListener("cancel", function(event)
      {
         event.preventDefault();
         onCloseRequest();
      });
      return dialog;
   }

   /**
    * Opens a dialog with one of the client's elements.
    *
    * @param title {string}
    * @param isFilledIn {function} whether something would be lost
    * @param build {function} called with the client, the place for the element and the function that closes the dialog
    */
   function modal(title, isFilledIn, build)
   {
      var dialog = createDialog(title, function()
      {
         if (!isFilledIn() || window.confirm(text("city-edms.dialog.discard")))
         {
            dismiss();
         }
      });
      var body = dialog.querySelector(".city-edms-dialog-body");

      function dismiss()
      {
         dialog.close();
         dialog.parentNode.removeChild(dialog);
         document.documentElement.classList.remove("city-edms-modal");
      }

      document.body.appendChild(dialog);
      document.documentElement.classList.add("city-edms-modal");
      dialog.showModal();
      say(body, "city-edms.message.loading");
      load(function(client)
      {
         if (dialog.open)
         {
            body.textContent = "";
            build(client, body, dismiss);
         }
      }, function()
      {
         say(body, "city-edms.message.not-loaded");
      });
      return dialog;
   }

   /** Share's document library has a hash of its own: what an element links to is on the page of the registers. */
   function optionsOfDialog()
   {
      var told = options();
      told.href = function(route)
      {
         return route.view === "document" ? cardUrl(route.id) : pageUrl("");
      };
      return told;
   }

   /**
    * Asks for the card of a file that lies in the repository and registers it.
    *
    * @param file {object} uuid and name of the node
    * @param onRegistered {function} called with the document that the repository answered
    */
   function register(file, onRegistered)
   {
      var form = null;
      modal(text("city-edms.dialog.title", file.name), function()
      {
         return form !== null && form.dirty;
      }, function(client, body, dismiss)
      {
         form = document.createElement("ce-registration-form");
         form.node = file.uuid;
         form.addEventListener("ce-cancel", dismiss);
         form.addEventListener("ce-registered", function(event)
         {
            dismiss();
            onRegistered(event.detail);
         });
         client.configure(form, optionsOfDialog());
         body.appendChild(form);
      });
   }

   /**
    * Asks before which head a registered document is put.
    *
    * @param file {object} uuid and number of the document
    * @param onProposed {function} called once it lies before the head
    */
   function propose(file, onProposed)
   {
      var dialog = modal(text("city-edms.dialog.propose", file.number), function()
      {
         return false;
      }, function(client, body, dismiss)
      {
         var form = document.createElement("ce-propose-document");
         form.document = file.uuid;
         form.addEventListener("ce-cancel", dismiss);
         form.addEventListener("ce-proposed", function()
         {
            dismiss();
            onProposed();
         });
         client.configure(form, optionsOfDialog());
         body.appendChild(form);
      });
      dialog.className += " city-edms-dialog-small";
   }

   window.CityEdms = window.CityEdms || {};
   window.CityEdms.Share =
   {
      mountRegisters: mountRegisters,
      register: register,
      propose: propose,
      cardUrl: cardUrl,
      entryUrl: entryUrl,
      registerUrl: registerUrl,
      taskUrl: taskUrl,
      tasksUrl: tasksUrl,
      controlUrl: controlUrl,
      documentUrl: documentUrl,
      day: day,
      dayOf: dayOf,
      text: text
   };
})();
